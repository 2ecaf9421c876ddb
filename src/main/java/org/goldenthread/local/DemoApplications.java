package org.goldenthread.local;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.development.programme.Application;
import org.goldenthread.development.programme.ApplicationRound;
import org.goldenthread.development.programme.ApplicationService;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A round of the emerging talent programme is open in the demo: a colleague of amina's applied and waits for chloe's word. */
@Component
@Profile("local")
class DemoApplications implements DemoPart {

    private static final String TALENT = "emerging-talent";

    private final ApplicationService applications;
    private final CohortService cohorts;
    private final StaffDirectory directory;

    DemoApplications(ApplicationService applications, CohortService cohorts, StaffDirectory directory) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.directory = directory;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        SignedIn esther = DemoPerson.ESTHER.signedIn();
        DemoGrowth.as(esther, () -> {
            cohorts.nameCoordinator(TALENT, member(DemoPerson.ESTHER, today).id());
            applications.open(
                    UUID.randomUUID(),
                    TALENT,
                    today.minusDays(10),
                    today.plusDays(18),
                    today.plusDays(32),
                    today.plusDays(60));
        });
        StaffMember chloe = member(DemoPerson.CHLOE, today);
        ApplicationRound round =
                CurrentUser.runAs(esther, () -> applications.rounds(TALENT).getFirst());
        directory.reportsOf(chloe.id(), today).stream()
                .filter(person -> !person.employeeNumber().equals(DemoPerson.AMINA.employeeNumber()))
                .filter(person -> !person.employeeNumber().equals(DemoPerson.BEN.employeeNumber()))
                .limit(1)
                .forEach(person -> DemoGrowth.as(DemoGrowth.signedIn(person), () -> apply(round)));
    }

    private void apply(ApplicationRound round) {
        Application draft = applications.begin(round.id());
        applications.write(
                draft.id(),
                draft.version(),
                Map.of(
                        "why", "I would like every child to know who their worker is next month too.",
                        "led", "I set up our team's Thursday consultations and kept them going through the winter.",
                        "learnt", "I once wrote a rota alone and it failed. Now I ask before I plan."),
                true);
    }

    private StaffMember member(DemoPerson person, LocalDate today) {
        return directory.findByEmployeeNumber(person.employeeNumber(), today).orElseThrow();
    }
}
