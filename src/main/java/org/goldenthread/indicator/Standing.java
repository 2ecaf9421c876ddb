package org.goldenthread.indicator;

import java.math.BigDecimal;
import org.goldenthread.disclosure.Bound;
import org.jspecify.annotations.Nullable;

/**
 * How a key figure stands to its target. What is compared is the value as it is shown, so that a reader finds the same, and
 * so that the status tells no more than the value does.
 */
public enum Standing {
    /** It is at the target or on the good side of it. */
    MET,
    /** It misses the target by no more than what counts as close in its unit. */
    CLOSE,
    NOT_MET,
    NO_TARGET,
    /** There is no value, or only a bound that leaves it open. */
    OPEN;

    /** For which a target may be set: one way has to be better than the other. */
    public static boolean canHaveTarget(Measured measured) {
        return measured.good() != Good.NEITHER;
    }

    /**
     * @param target in the unit of the figure; null for none
     * @param value as it is shown; null where nothing is
     */
    public static Standing of(Measured measured, @Nullable BigDecimal target, @Nullable Double value, Bound bound) {
        if (target == null || !canHaveTarget(measured)) {
            return NO_TARGET;
        }
        if (value == null) {
            return OPEN;
        }
        boolean highIsGood = measured.good() == Good.HIGH;
        BigDecimal shown = BigDecimal.valueOf(value);
        BigDecimal beyond = highIsGood ? shown.subtract(target) : target.subtract(shown);
        Standing standing = of(beyond, close(measured.unit(), target));
        if (bound == Bound.ABOUT) {
            return standing;
        }
        // Of a bound it is known only on which side of it the value is.
        boolean betterThanShown = (bound == Bound.AT_LEAST) == highIsGood;
        return standing == MET && betterThanShown || standing == NOT_MET && !betterThanShown ? standing : OPEN;
    }

    private static Standing of(BigDecimal beyond, BigDecimal close) {
        if (beyond.signum() >= 0) {
            return MET;
        }
        return beyond.negate().compareTo(close) <= 0 ? CLOSE : NOT_MET;
    }

    /** The most by which a value misses its target and is still close to it. */
    private static BigDecimal close(Unit unit, BigDecimal target) {
        return switch (unit) {
            case PERCENT, SCORE -> BigDecimal.valueOf(5);
            case BALANCE -> BigDecimal.TEN;
            case POINTS -> new BigDecimal("0.2");
            case DAYS -> BigDecimal.valueOf(3);
            case COUNT -> target.abs().movePointLeft(1);
        };
    }
}
