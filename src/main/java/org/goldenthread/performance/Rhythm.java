package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How often new figures come.
 *
 * @param days the age in days that they may reach before the next ones are late; above 0
 */
public record Rhythm(Every every, int days) implements Serializable {

    public Rhythm {
        if (days < 1) {
            throw new IllegalArgumentException("Figures of " + days + " days would always be late");
        }
    }

    /** How often the system writes them. */
    public enum Every {
        WEEK,
        MONTH,
        QUARTER
    }

    /** @param asOf the last day that the figure is about */
    boolean isLate(LocalDate asOf, LocalDate today) {
        return asOf.plusDays(days).isBefore(today);
    }
}
