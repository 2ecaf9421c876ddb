package org.goldenthread.local;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.development.supervision.ActionEnding;
import org.goldenthread.development.supervision.ActionOwner;
import org.goldenthread.development.supervision.AgreedAction;
import org.goldenthread.development.supervision.NewAction;
import org.goldenthread.development.supervision.SessionEntry;
import org.goldenthread.development.supervision.SupervisionKind;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.development.supervision.SupervisionService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Supervision of the demo: amina monthly with chloe, one of it missed; ben more often, as he is newly qualified; chloe's own. */
@Component
@Profile("local")
class DemoSupervision implements DemoPart {

    private static final int MONTHS = 6;
    private static final int MISSED_MONTHS_AGO = 1;
    private static final int WEEKS = 20;

    private final SupervisionRecording recording;
    private final SupervisionService service;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoSupervision(
            SupervisionRecording recording, SupervisionService service, StaffDirectory directory, DemoClock clock) {
        this.recording = recording;
        this.service = service;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        StaffMember amina = person(DemoPerson.AMINA);
        StaffMember ben = person(DemoPerson.BEN);
        StaffMember chloe = person(DemoPerson.CHLOE);
        for (int month = MONTHS; month >= 0; month--) {
            LocalDate day = worked(today.minusMonths(month).withDayOfMonth(12));
            if (month != MISSED_MONTHS_AGO && day.isBefore(today)) {
                held(DemoPerson.CHLOE, amina, SupervisionKind.PERSONAL, day, 90, monthly(month, day));
            }
            LocalDate own = worked(today.minusMonths(month).withDayOfMonth(20));
            if (month > MISSED_MONTHS_AGO) {
                held(DemoPerson.CHLOE, chloe, SupervisionKind.PERSONAL, own, 60, List.of());
            }
        }
        held(DemoPerson.AMINA, amina, SupervisionKind.REFLECTIVE, worked(today.minusDays(40)), 60, List.of());
        for (int week = WEEKS; week > 0; week--) {
            LocalDate day = today.minusWeeks(week).with(DayOfWeek.TUESDAY);
            if ((week > WEEKS - 6 || week % 2 == 0) && !day.isBefore(ben.started())) {
                held(DemoPerson.CHLOE, ben, SupervisionKind.PERSONAL, day, 60, ofBen(week, day));
            }
        }
        CurrentUser.runAs(DemoPerson.AMINA.signedIn(), () -> {
            doneButLast(service.mine().orElseThrow().open());
            return true;
        });
    }

    private void doneButLast(List<AgreedAction> open) {
        open.stream().limit(open.size() - 2L).forEach(action -> recording.end(action.id(), ActionEnding.DONE));
    }

    private static List<NewAction> monthly(int month, LocalDate day) {
        return switch (month) {
            case 4 ->
                List.of(action("Two mornings a week without meetings, for writing", ActionOwner.SUPERVISOR, day, 3));
            case 3 -> List.of(action("Sit in on a conference that another chair leads", ActionOwner.PERSON, day, 6));
            case 2 ->
                List.of(
                        action("Book the course on preparing for a final hearing", ActionOwner.PERSON, day, 5),
                        action("Look at the allocation of work again", ActionOwner.SUPERVISOR, day, 4));
            case 0 -> List.of(action("Bring one piece of writing to talk about", ActionOwner.PERSON, day, 4));
            default -> List.of();
        };
    }

    private static List<NewAction> ofBen(int week, LocalDate day) {
        return switch (week) {
            case 4 -> List.of(action("Watch a hearing and write half a page on it", ActionOwner.PERSON, day, 6));
            case 2 -> List.of(action("Keep Thursday mornings free for learning", ActionOwner.SUPERVISOR, day, 2));
            default -> List.of();
        };
    }

    private static NewAction action(String words, ActionOwner owner, LocalDate day, int weeks) {
        return new NewAction(UUID.randomUUID(), words, owner, day.plusWeeks(weeks));
    }

    private void held(
            DemoPerson by,
            StaffMember person,
            SupervisionKind kind,
            LocalDate day,
            int minutes,
            List<NewAction> agreed) {
        clock.during(
                DemoSurveys.at(day, 16),
                () -> DemoGrowth.as(
                        by.signedIn(),
                        () -> recording.record(
                                UUID.randomUUID(),
                                person.id(),
                                new SessionEntry(kind, day, minutes),
                                agreed,
                                Set.of())));
    }

    private StaffMember person(DemoPerson person) {
        return directory
                .findByEmployeeNumber(person.employeeNumber(), directory.today())
                .orElseThrow();
    }

    private static LocalDate worked(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
