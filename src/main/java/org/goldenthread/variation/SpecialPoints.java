package org.goldenthread.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.goldenthread.variation.Signal.Way;

/** Finds the points of a series that fit the four rules. */
final class SpecialPoints {

    /** Two figures that differ by less are the same: only the computer's rounding lies between them. */
    static final double HAIR = 1e-9;

    private static final int RUN = 7;
    private static final int WINDOW = 3;

    private final double[] known;
    private final int[] places;
    private final double mean;
    private final double limit;
    private final double nearLimit;

    /**
     * @param known values without gaps
     * @param places of each of them in the series
     * @param limit distance from the mean
     * @param nearLimit distance from the mean
     */
    SpecialPoints(double[] known, int[] places, double mean, double limit, double nearLimit) {
        this.known = known;
        this.places = places;
        this.mean = mean;
        this.limit = limit;
        this.nearLimit = nearLimit;
    }

    /** The strongest rule first, each from the oldest. */
    List<Special> all() {
        List<Special> found = new ArrayList<>();
        runs(Rule.OUTSIDE, known.length, at -> beyond(at, limit), 1, 0, found);
        // Seven points have six steps between them, each told by the point that it leads from.
        runs(Rule.TREND, known.length - 1, at -> sign(known[at + 1] - known[at], 0), RUN - 1, 1, found);
        near(found);
        runs(Rule.ONE_SIDE, known.length, at -> beyond(at, 0), RUN, 0, found);
        return found;
    }

    /** Longest stretches of the same sign other than 0; {@code more} points belong to each behind its last. */
    private void runs(Rule rule, int length, IntUnaryOperator sign, int least, int more, List<Special> found) {
        int from = 0;
        for (int at = 1; at <= length; at++) {
            if (at == length || sign.applyAsInt(at) != sign.applyAsInt(from)) {
                int run = sign.applyAsInt(from);
                if (run != 0 && at - from >= least) {
                    found.add(special(
                            rule, run, IntStream.range(from, at + more).boxed().toList()));
                }
                from = at;
            }
        }
    }

    /** Points beyond the same near limit that have another one within three; chains of them are told as one. */
    private void near(List<Special> found) {
        for (int sign : new int[] {1, -1}) {
            List<Integer> chain = new ArrayList<>();
            for (int at = 0; at < known.length; at++) {
                if (beyond(at, nearLimit) != sign) {
                    continue;
                }
                if (!chain.isEmpty() && at - chain.getLast() >= WINDOW) {
                    addChain(sign, chain, found);
                    chain.clear();
                }
                chain.add(at);
            }
            addChain(sign, chain, found);
        }
    }

    private void addChain(int sign, List<Integer> chain, List<Special> found) {
        // Three points are needed for two of three.
        if (chain.size() > 1 && known.length >= WINDOW) {
            found.add(special(Rule.NEAR, sign, chain));
        }
    }

    private Special special(Rule rule, int sign, List<Integer> points) {
        return new Special(
                new Signal(rule, Way.of(sign)),
                points.stream().map(point -> places[point]).toList());
    }

    private int beyond(int at, double distance) {
        return sign(known[at] - mean, distance);
    }

    /** 1 or -1 where the difference is more than the distance, else 0. */
    private static int sign(double difference, double distance) {
        return Math.abs(difference) > distance + HAIR ? (int) Math.signum(difference) : 0;
    }
}
