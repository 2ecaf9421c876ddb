package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Children allocated to one person at the end of a month, beside their own allowance.
 *
 * @param allowance made for their team, role, level and hours
 */
public record Workload(YearMonth month, int children, Target allowance) implements Serializable {

    /** How many more than allowed; below 0 where there is room. */
    public BigDecimal over() {
        return BigDecimal.valueOf(children).subtract(allowance.value());
    }

    public boolean isOver() {
        return over().signum() > 0;
    }

    /** Of the allowance, in whole percent, 100 where it is full; an allowance is above 0. */
    public int percent() {
        return (int) Math.round(100.0 * children / allowance.value().doubleValue());
    }
}
