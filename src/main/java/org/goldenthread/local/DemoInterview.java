package org.goldenthread.local;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.confidential.InterviewService;
import org.goldenthread.confidential.NewInterview;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's one confidential interview: farid asks hannah, who is leaving, and david and esther read it. */
@Component
@Profile("local")
class DemoInterview implements DemoPart {

    private final InterviewService interviews;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoInterview(InterviewService interviews, StaffDirectory directory, DemoClock clock) {
        this.interviews = interviews;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        NewInterview interview = new NewInterview(
                "Before you go",
                "We would like to know what was good here and what was not. David and Esther will read it, talk it over with you"
                        + " if you wish, and use it to plan the work of business support.",
                "leaver",
                List.of(key(DemoPerson.DAVID), key(DemoPerson.ESTHER)),
                List.of(key(DemoPerson.HANNAH)),
                DemoSurveys.at(today.plusDays(12), 17),
                12);
        clock.during(
                DemoSurveys.at(today.minusDays(2), 9),
                () -> CurrentUser.runAs(
                        DemoPerson.FARID.signedIn(), () -> interviews.send(UUID.randomUUID(), interview)));
    }

    private PersonId key(DemoPerson person) {
        return directory
                .findByEmployeeNumber(person.employeeNumber(), directory.today())
                .orElseThrow()
                .id();
    }
}
