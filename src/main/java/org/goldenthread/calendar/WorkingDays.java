package org.goldenthread.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Working days: Monday to Friday without bank holidays. The day on which something starts is day 0, so that what must happen
 * within 45 working days is in time on day 45. Days are days of the wall calendar, so the change of the clocks takes none away.
 *
 * <p>A day outside the years whose bank holidays are known is refused: a count without them would be wrong by a few days, and
 * nobody would see it.
 */
public final class WorkingDays {

    private final BankHolidays holidays;

    public WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** @throws IllegalArgumentException outside the years whose bank holidays are known */
    public boolean isWorkingDay(LocalDate day) {
        if (!holidays.cover(day)) {
            throw new IllegalArgumentException("Bank holidays are known from %s to %s, not for %s"
                    .formatted(holidays.first(), holidays.last(), day));
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.hold(day);
    }

    /**
     * The working day that is so many after a day, which need not be one itself.
     *
     * @param days 0 or more; 0 is the day itself, even when nobody works on it
     * @throws IllegalArgumentException for a negative number, and outside the years whose bank holidays are known
     */
    public LocalDate after(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Not a number of days to wait: " + days);
        }
        isWorkingDay(start);
        LocalDate day = start;
        for (int passed = 0; passed < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                passed++;
            }
        }
        return day;
    }

    /**
     * How many working days lie behind the start, up to the end and with it: on which day since the start it is.
     *
     * @param end not before the start
     * @return 0 or more
     * @throws IllegalArgumentException for an end before the start, and outside the years whose bank holidays are known
     */
    public int between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("%s is before %s".formatted(end, start));
        }
        isWorkingDay(start);
        int passed = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            passed += isWorkingDay(day) ? 1 : 0;
        }
        return passed;
    }
}
