package org.goldenthread.performance;

import java.math.BigDecimal;
import org.goldenthread.performance.Measure.Direction;
import org.jspecify.annotations.Nullable;

/** How a person's figure stands to its target. */
public enum TargetStatus {
    MET,
    NOT_MET,
    NO_TARGET,
    /** The target follows the time worked, and the person was away for the whole month. */
    AWAY,
    /** Of so few that one case would decide. */
    TOO_FEW;

    static TargetStatus of(
            Direction direction, int numerator, @Nullable Integer denominator, @Nullable BigDecimal target) {
        if (target == null) {
            return NO_TARGET;
        }
        if (denominator != null && denominator < TrendPoint.SMALLEST_DENOMINATOR) {
            return TOO_FEW;
        }
        // For a percentage both sides are multiplied by the denominator, so that nothing is rounded.
        BigDecimal value = denominator == null
                ? BigDecimal.valueOf(numerator)
                : BigDecimal.valueOf(numerator).movePointRight(2);
        BigDecimal bar = denominator == null ? target : target.multiply(BigDecimal.valueOf(denominator));
        int distance = value.compareTo(bar);
        return (direction == Direction.HIGHER ? distance >= 0 : distance <= 0) ? MET : NOT_MET;
    }
}
