package org.goldenthread.variation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The four rules read out of their definition, window by window, in exact arithmetic: nothing is divided, both sides of each
 * comparison are multiplied instead. Slow, plain, and not the portal's way of doing it.
 */
final class ExactSignals {

    private final List<BigDecimal> x;
    private final BigDecimal n;
    private final BigDecimal sum;
    private final BigDecimal ranges;

    ExactSignals(List<BigDecimal> x) {
        this.x = x;
        n = BigDecimal.valueOf(x.size());
        sum = x.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        ranges = IntStream.range(1, x.size())
                .mapToObj(i -> x.get(i).subtract(x.get(i - 1)).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<String> all() {
        return IntStream.range(0, x.size()).mapToObj(this::signal).toList();
    }

    private String signal(int i) {
        for (String way : List.of("HIGH", "LOW")) {
            int side = way.equals("HIGH") ? 1 : -1;
            if (beyond(i, "2.66", side)) {
                return "OUTSIDE-" + way;
            }
        }
        for (int from : windows(i, 7)) {
            for (int side : new int[] {1, -1}) {
                if (every(from + 1, from + 7, at -> x.get(at).compareTo(x.get(at - 1)) == side)) {
                    return side > 0 ? "TREND-HIGH" : "TREND-LOW";
                }
            }
        }
        for (int from : windows(i, 3)) {
            for (int side : new int[] {1, -1}) {
                long two = IntStream.range(from, from + 3)
                        .filter(at -> beyond(at, "1.773", side))
                        .count();
                if (two >= 2 && beyond(i, "1.773", side)) {
                    return side > 0 ? "NEAR-HIGH" : "NEAR-LOW";
                }
            }
        }
        for (int from : windows(i, 7)) {
            for (int side : new int[] {1, -1}) {
                if (every(from, from + 7, at -> beyond(at, "0", side))) {
                    return side > 0 ? "ONE_SIDE-HIGH" : "ONE_SIDE-LOW";
                }
            }
        }
        return ".";
    }

    /** Starts of all windows of that length that hold the point. */
    private List<Integer> windows(int point, int length) {
        List<Integer> starts = new ArrayList<>();
        for (int from = 0; from + length <= x.size(); from++) {
            if (from <= point && point < from + length) {
                starts.add(from);
            }
        }
        return starts;
    }

    private static boolean every(int from, int to, IntPredicate holds) {
        return IntStream.range(from, to).allMatch(holds);
    }

    /** x - sum/n > factor * ranges/(n - 1), both sides times n and n - 1. */
    private boolean beyond(int i, String factor, int side) {
        BigDecimal distance = x.get(i).multiply(n).subtract(sum).multiply(BigDecimal.valueOf(side));
        return distance.multiply(n.subtract(BigDecimal.ONE))
                        .compareTo(new BigDecimal(factor).multiply(ranges).multiply(n))
                > 0;
    }
}
