package org.goldenthread.booking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.calendar.WorkingDays;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.WallClock;

/** Times that people are given: whole working days, so that nothing runs out over a weekend. */
final class OfficeHours {

    /** Until when an offered place is kept: noon of the second working day. */
    static final int OFFER_DAYS = 2;
    /** After how many working days a line manager is reminded. */
    static final int REMIND_DAYS = 2;
    /** After how many the line manager's manager is asked as well. */
    static final int ESCALATE_DAYS = 4;

    private static final WorkingDays ENGLAND = new WorkingDays(BankHolidays.england());
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private OfficeHours() {}

    /** Noon of the second working day, and never later than the session begins. */
    static Instant offerUntil(Instant now, Instant begins) {
        Instant noon = WallClock.closing(after(now, OFFER_DAYS).atTime(LocalTime.NOON));
        return noon.isBefore(begins) ? noon : begins;
    }

    static Instant morningAfter(Instant now, int days) {
        return WallClock.opening(after(now, days).atTime(MORNING));
    }

    /** Where bank holidays are not known yet weekends are, and a day too early does no harm. */
    private static LocalDate after(Instant now, int days) {
        LocalDate day = LocalDate.ofInstant(now, StaffDirectory.LONDON);
        int passed = 0;
        while (passed < days) {
            day = day.plusDays(1);
            passed += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day) {
        try {
            return ENGLAND.isWorkingDay(day);
        } catch (IllegalArgumentException unknown) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }
    }
}
