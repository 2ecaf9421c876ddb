package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.calendar.WorkingDays;

/**
 * On how many of a month's working days somebody was there, for a target that follows the time worked.
 *
 * <ul>
 *   <li>A working day is one from Monday to Friday that is no bank holiday in England, whatever days somebody usually works: what
 *       part-time work takes off is counted by the hours.
 *   <li>Every day of an absence is one, its first and its last; two absences on one day are one day.
 *   <li>Fewer than {@link #LEAST} days in the month count as none: cases are not handed over for a cold.
 * </ul>
 *
 * @param present 0 to {@code days}
 * @param days working days of the month, above 0
 */
public record Presence(int present, int days) implements Serializable {

    /** A working week. */
    public static final int LEAST = 5;

    static final Presence WHOLE = new Presence(1, 1);

    static Presence in(YearMonth month, List<TimeAway.Spell> spells, WorkingDays calendar) {
        int days = 0;
        int away = 0;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                days++;
                away += isAway(day, spells) ? 1 : 0;
            }
        }
        return away < LEAST ? WHOLE : new Presence(days - away, days);
    }

    private static boolean isAway(LocalDate day, List<TimeAway.Spell> spells) {
        return spells.stream().anyMatch(spell -> !day.isBefore(spell.first()) && !day.isAfter(spell.last()));
    }

    public int away() {
        return days - present;
    }

    boolean isWhole() {
        return present == days;
    }

    /** The part of a whole month's amount that is due for these days, to one decimal. */
    BigDecimal of(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(present)).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
    }
}
