package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.calendar.WorkingDays;

/** The last day of a number of working days, where England's bank holidays are known; an older start has no deadline. */
final class Deadlines {

    private final WorkingDays days;
    private final BankHolidays holidays;

    Deadlines(BankHolidays holidays) {
        this.holidays = holidays;
        this.days = new WorkingDays(holidays);
    }

    /** @param start day 0, so that what is done on the day of this number is in time */
    Optional<LocalDate> after(LocalDate start, int workingDays) {
        LocalDate known = holidays.first().atDay(1);
        LocalDate last = holidays.last().atMonth(12).atEndOfMonth();
        // Twice as many days and three weeks hold all weekends and bank holidays there can be.
        boolean covered =
                !start.isBefore(known) && !start.plusDays(2L * workingDays + 21).isAfter(last);
        return covered ? Optional.of(days.after(start, workingDays)) : Optional.empty();
    }

    /** On which working day since the start it is; empty where bank holidays are not known. */
    Optional<Integer> dayOf(LocalDate start, LocalDate today) {
        return start.isBefore(holidays.first().atDay(1))
                        || today.getYear() > holidays.last().getValue()
                ? Optional.empty()
                : Optional.of(days.between(start, today));
    }
}
