package org.goldenthread.local;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.recognition.ThanksService;
import org.goldenthread.recognition.ThanksWords;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Thanks of the demo: some on the wall of family safeguarding, and two for amina that she has not seen, one of them private. */
@Component
@Profile("local")
@Order(70)
class DemoThanks implements DemoPart {

    private final ThanksService thanks;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoThanks(ThanksService thanks, StaffDirectory directory, DemoClock clock) {
        this.thanks = thanks;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate lastMonth = directory.today().minusMonths(1).withDayOfMonth(1);
        StaffMember amina = find(DemoPerson.AMINA);
        List<StaffMember> colleagues = directory.staffOn(directory.today()).stream()
                .filter(person -> person.unit().equals(amina.unit()))
                .filter(person -> person.employeeNumber().startsWith("E2"))
                .toList();
        on(
                lastMonth.plusDays(4),
                DemoPerson.CHLOE,
                amina.unit(),
                "together",
                "For the week of three court deadlines. Nobody went home alone with their worry.");
        on(
                lastMonth.plusDays(12),
                DemoPerson.AMINA,
                find(DemoPerson.BEN).id(),
                "child",
                "You asked her what she would like us to call her, and wrote it down for everybody.");
        on(
                lastMonth.plusDays(20),
                DemoPerson.HANNAH,
                amina.id(),
                "honesty",
                "You rang to say that the minutes were not right, instead of changing them yourself.");
        LocalDate today = directory.today();
        on(
                today.minusDays(16),
                DemoPerson.DAVID,
                amina.unit(),
                "impact",
                "Every visit of last month was on time, and two families told me what that meant to them.");
        on(
                today.minusDays(9),
                DemoPerson.BEN,
                find(DemoPerson.CHLOE).id(),
                "care",
                "You noticed on Tuesday, before I did. Thank you for the walk.");
        if (!colleagues.isEmpty()) {
            StaffMember colleague = colleagues.getFirst();
            clock.during(
                    DemoSurveys.at(today.minusDays(5), 15),
                    () -> DemoGrowth.as(
                            DemoGrowth.signedIn(colleague),
                            () -> thanks.give(
                                    UUID.randomUUID(),
                                    amina.id(),
                                    new ThanksWords(
                                            "learning",
                                            "For showing me how you plan the week. I stole all of it.",
                                            true))));
        }
        clock.during(
                DemoSurveys.at(today.minusDays(2), 17),
                () -> DemoGrowth.as(
                        DemoPerson.CHLOE.signedIn(),
                        () -> thanks.give(
                                UUID.randomUUID(),
                                amina.id(),
                                new ThanksWords(
                                        "courage",
                                        "What you said in the strategy meeting was hard to say, and right.",
                                        false))));
    }

    private void on(LocalDate day, DemoPerson from, PersonId to, String behaviour, String words) {
        clock.during(
                DemoSurveys.at(day, 15),
                () -> DemoGrowth.as(
                        from.signedIn(),
                        () -> thanks.give(UUID.randomUUID(), to, new ThanksWords(behaviour, words, true))));
    }

    private void on(LocalDate day, DemoPerson from, UnitId to, String behaviour, String words) {
        clock.during(
                DemoSurveys.at(day, 15),
                () -> DemoGrowth.as(
                        from.signedIn(),
                        () -> thanks.give(UUID.randomUUID(), to, new ThanksWords(behaviour, words, true))));
    }

    private StaffMember find(DemoPerson person) {
        return directory
                .findByEmployeeNumber(person.employeeNumber(), directory.today())
                .orElseThrow();
    }
}
