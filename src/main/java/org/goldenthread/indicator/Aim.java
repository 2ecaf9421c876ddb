package org.goldenthread.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenthread.disclosure.Bound;

/**
 * The target that a key figure has.
 *
 * @param value in the unit of the figure
 * @param setOn the day on which it was set
 */
public record Aim(Measured measured, BigDecimal value, LocalDate setOn) implements Serializable {

    /** @param shown the figure's value as it is shown */
    public Standing standing(double shown, Bound bound) {
        return Standing.of(measured, value, shown, bound);
    }
}
