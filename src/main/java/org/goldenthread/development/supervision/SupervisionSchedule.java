package org.goldenthread.development.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.calendar.WorkingDays;
import org.goldenthread.leave.Away;
import org.jspecify.annotations.Nullable;

/**
 * When supervision is due: one session in each window of the rhythm. A window of which less than half is left to work in, by
 * leave, bank holidays or the end of its stage, goes together with the next one, so that nobody is behind for having been away.
 * Pure: the same rhythm, leave and sessions give the same windows.
 */
final class SupervisionSchedule {

    /** By how many days two months, or two quarters, differ at most. */
    private static final int MONTHS_DIFFER = 3;

    private final Predicate<LocalDate> worked;

    /** @param worked whether people work on a day at all */
    SupervisionSchedule(Predicate<LocalDate> worked) {
        this.worked = worked;
    }

    /** By England's calendar; in years whose bank holidays are not published yet every Monday to Friday is worked. */
    static SupervisionSchedule england() {
        BankHolidays holidays = BankHolidays.england();
        WorkingDays days = new WorkingDays(holidays);
        return new SupervisionSchedule(day -> isCovered(holidays, day)
                ? days.isWorkingDay(day)
                : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    private static boolean isCovered(BankHolidays holidays, LocalDate day) {
        return day.getYear() >= holidays.first().getValue()
                && day.getYear() <= holidays.last().getValue();
    }

    /** The windows that end on or after a day and begin on or before another, in their order. */
    List<Window> windows(
            Rhythm rhythm, LocalDate from, LocalDate to, Collection<Away> away, SortedSet<LocalDate> sessions) {
        List<Window> windows = new ArrayList<>();
        LocalDate waits = null;
        LocalDate stageStart = rhythm.start();
        for (Rhythm.Stage stage : rhythm.stages()) {
            LocalDate end = stage.until().map(rhythm.start()::plus).orElse(LocalDate.MAX);
            int turn = firstTurn(stageStart, stage.every(), from);
            LocalDate first = turn(stageStart, stage.every(), turn);
            while (first.isBefore(end) && !first.isAfter(to)) {
                turn++;
                LocalDate full = turn(stageStart, stage.every(), turn);
                LocalDate next = full.isBefore(end) ? full : end;
                LocalDate begins = waits == null ? first : waits;
                List<LocalDate> left = left(first, next, away);
                if (left.isEmpty()
                        || left.size() * 2 < left(first, full, List.of()).size()) {
                    waits = begins;
                } else {
                    windows.add(window(begins, left.getLast(), next.minusDays(1), sessions));
                    waits = null;
                }
                first = next;
            }
            stageStart = end;
            if (first.isAfter(to)) {
                break;
            }
        }
        return windows.stream().filter(each -> !each.last().isBefore(from)).toList();
    }

    /** The turn that holds the day, or the one before it. */
    private static int firstTurn(LocalDate start, Period every, LocalDate from) {
        long days = Math.max(0, from.toEpochDay() - start.toEpochDay());
        long longest = ChronoUnit.DAYS.between(start, start.plus(every)) + MONTHS_DIFFER;
        return (int) (days / longest);
    }

    private static LocalDate turn(LocalDate start, Period every, int turn) {
        return start.plus(every.multipliedBy(turn));
    }

    private List<LocalDate> left(LocalDate first, LocalDate end, Collection<Away> away) {
        return first.datesUntil(end)
                .filter(worked)
                .filter(day -> away.stream().noneMatch(each -> each.covers(day)))
                .toList();
    }

    private static Window window(LocalDate first, LocalDate by, LocalDate last, SortedSet<LocalDate> sessions) {
        SortedSet<LocalDate> later = sessions.tailSet(first);
        @Nullable LocalDate held = later.isEmpty() ? null : later.first();
        return new Window(first, by, last, Optional.ofNullable(held).filter(day -> !day.isAfter(last)));
    }
}
