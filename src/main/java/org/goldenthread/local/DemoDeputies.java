package org.goldenthread.local;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Deputies of the demo: farid named one for a practice manager who could not, and david names chloe for days to come. */
@Component
@Profile("local")
class DemoDeputies implements DemoPart {

    private static final int DAYS_AWAY = 14;
    private static final int DAVID_GOES_IN_DAYS = 21;
    private static final int DAVID_IS_AWAY = 5;

    private final DeputyService service;
    private final StaffDirectory directory;

    DemoDeputies(DeputyService service, StaffDirectory directory) {
        this.service = service;
        this.directory = directory;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        StaffMember chloe = directory
                .findByEmployeeNumber(DemoPerson.CHLOE.employeeNumber(), today)
                .orElseThrow();
        List<StaffMember> managers = directory.staffOn(today).stream()
                .filter(person -> person.jobRole().equals(chloe.jobRole()))
                .filter(person -> !person.id().equals(chloe.id()))
                .limit(2)
                .toList();
        DemoGrowth.as(
                DemoPerson.FARID.signedIn(),
                () -> service.nameFor(
                        managers.getFirst().id(), managers.getLast().id(), today, today.plusDays(DAYS_AWAY)));
        LocalDate away = today.plusDays(DAVID_GOES_IN_DAYS);
        DemoGrowth.as(
                DemoPerson.DAVID.signedIn(), () -> service.name(chloe.id(), away, away.plusDays(DAVID_IS_AWAY - 1L)));
    }
}
