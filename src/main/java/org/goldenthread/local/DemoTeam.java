package org.goldenthread.local;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.MeasureActionService;
import org.goldenthread.performance.MyTeamService;
import org.goldenthread.performance.TeamReminderService;
import org.goldenthread.security.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What chloe did in the last weeks as a line manager, so that amina has something to read in her log. */
@Component
@Profile("local")
class DemoTeam implements DemoPart {

    private final MyTeamService team;
    private final TeamReminderService reminders;
    private final MeasureActionService actions;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoTeam(
            MyTeamService team,
            TeamReminderService reminders,
            MeasureActionService actions,
            StaffDirectory directory,
            DemoClock clock) {
        this.team = team;
        this.reminders = reminders;
        this.actions = actions;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        clock.during(DemoSurveys.at(today.minusDays(40), 10), () -> as(DemoPerson.CHLOE, this::looksAtAmina));
        clock.during(
                DemoSurveys.at(today.minusDays(12), 11),
                () -> as(DemoPerson.CHLOE, () -> {
                    looksAtAmina();
                    team.measure(DemoPerson.AMINA.employeeNumber(), "visits-in-time");
                    reminders.keep(
                            UUID.randomUUID(),
                            "Share the duty days anew, so that nobody has two in a row",
                            today.plusDays(9));
                }));
        clock.during(
                DemoSurveys.at(today.minusDays(20), 9),
                () -> as(
                        DemoPerson.BEN,
                        () -> actions.keep(
                                "assessments-in-45-days",
                                "Ask for a first read on day 30, not on day 40",
                                today.plusDays(4),
                                true)));
    }

    private void looksAtAmina() {
        if (team.person(DemoPerson.AMINA.employeeNumber()).isEmpty()) {
            throw new IllegalStateException("Chloe is not Amina's line manager");
        }
    }

    private static void as(DemoPerson person, Runnable work) {
        CurrentUser.runAs(person.signedIn(), () -> {
            work.run();
            return true;
        });
    }
}
