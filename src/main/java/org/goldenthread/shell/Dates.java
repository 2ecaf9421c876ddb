package org.goldenthread.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people in England write them. */
public final class Dates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK);

    private static final DateTimeFormatter MOMENT_OF_A_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);

    private Dates() {}

    /** "January 2027". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "Jan 27", for the axis of a chart. */
    public static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    /** "1 January 2027". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "1 January 2027", the day in England. */
    public static String day(Instant instant) {
        return DAY.format(instant.atZone(LONDON));
    }

    /** "Friday 1 January 2027". */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** "Friday 1 January at 17:00", by the clock in England. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(LONDON));
    }

    /** The same, with the year where it is another than that of now. */
    public static String moment(Instant instant, Instant now) {
        var then = instant.atZone(LONDON);
        return (then.getYear() == now.atZone(LONDON).getYear() ? MOMENT : MOMENT_OF_A_YEAR).format(then);
    }
}
