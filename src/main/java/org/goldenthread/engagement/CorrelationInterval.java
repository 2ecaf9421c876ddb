package org.goldenthread.engagement;

import org.jspecify.annotations.Nullable;

/**
 * The 95 % interval of a correlation that is shown rounded: of all values that may have been rounded to it the least
 * favourable ones at either end are taken, so that anybody can work it out from what is shown, and it tells nothing else.
 *
 * <p>By R. A. Fisher's transformation, {@code tanh(artanh(r) ± 1.96 s)} with {@code s² = (1 - n/N)/(n - 3)}: Metron 1 (1921);
 * the correction for n being drawn from N without replacement as in {@link Difference}. Where everybody answered, no chance
 * is in it and only the rounding is left.
 *
 * @param low from -1 to 1, a multiple of the step, rounded down
 * @param high the same, rounded up
 */
record CorrelationInterval(double low, double high) {

    private static final double HAIR = 1e-9;

    /**
     * @param correlation as shown
     * @param step to which it was rounded
     * @param n people behind it, at least 4
     * @param invited of how many; null when that is not told, and then as many as there may be
     */
    static CorrelationInterval of(double correlation, double step, int n, @Nullable Integer invited) {
        double left = invited == null ? 1 : Math.max(0, 1 - (double) n / invited);
        double half = Difference.NINETY_FIVE_PERCENT * Math.sqrt(left / (n - 3));
        double low = moved(correlation - step / 2, -half);
        double high = moved(correlation + step / 2, half);
        double steps = Math.round(1 / step);
        return new CorrelationInterval(Math.floor(low * steps + HAIR) / steps, Math.ceil(high * steps - HAIR) / steps);
    }

    private static double moved(double correlation, double by) {
        double inside = Math.clamp(correlation, -1 + HAIR, 1 - HAIR);
        return Math.tanh(0.5 * Math.log((1 + inside) / (1 - inside)) + by);
    }
}
