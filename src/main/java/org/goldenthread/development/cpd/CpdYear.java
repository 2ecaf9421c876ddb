package org.goldenthread.development.cpd;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A year of the regulator's. Days are days in England.
 *
 * @param windowOpens from when on the regulator takes what is sent for it
 */
public record CpdYear(LocalDate first, LocalDate last, LocalDate windowOpens) implements Serializable {

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** A piece without a day yet is of no year. */
    public boolean holds(Optional<LocalDate> day) {
        return day.filter(this::holds).isPresent();
    }

    public boolean isWindowOpen(LocalDate today) {
        return holds(today) && !today.isBefore(windowOpens);
    }

    /** 0 on its last day. */
    public int daysLeft(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, last));
    }
}
