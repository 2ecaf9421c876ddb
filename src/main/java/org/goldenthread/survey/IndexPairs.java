package org.goldenthread.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each answer to one statement came with each index, in a whole campaign, and the correlation that may be told of
 * it. Pearson's: K. Pearson, Proceedings of the Royal Society of London 58 (1895).
 *
 * <p>It is told only where at least {@value GoesWithIndex#FEWEST} people gave both; where at least the threshold of them are
 * positive about the statement, and as many not, since otherwise it would be the mean index of a few; where it is not so close
 * to 1 that one answer would tell the other; and where for each of them there is somebody with another answer with whom they
 * could exchange it, all else as it is, and the rounded value would be the same. So whoever knows how many gave each answer,
 * and everybody's index, still knows nobody's answer.
 */
final class IndexPairs {

    /** Agree, or often. */
    private static final int LEAST_POSITIVE = 4;

    private static final long STEPS_IN_ONE = Math.round(1 / GoesWithIndex.STEP);

    /** 0.9. */
    private static final long MOST_STEPS = 18;

    /**
     * People who gave the same two.
     *
     * @param answer from 1 to 5
     * @param points of the index, from 0 to four for each of its items
     */
    record Pair(int answer, int points, int people) {}

    private final List<Pair> pairs;
    private long people;
    private long answers;
    private long points;
    private long answersSquared;
    private long pointsSquared;
    private long products;

    IndexPairs(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
        for (Pair pair : pairs) {
            people += pair.people;
            answers += (long) pair.people * pair.answer;
            points += (long) pair.people * pair.points;
            answersSquared += (long) pair.people * pair.answer * pair.answer;
            pointsSquared += (long) pair.people * pair.points * pair.points;
            products += (long) pair.people * pair.answer * pair.points;
        }
    }

    /** Null where it may not be told, or where all gave the same answer or have the same index. */
    @Nullable GoesWithIndex told(String item, int threshold) {
        long positive = pairs.stream()
                .filter(pair -> pair.answer >= LEAST_POSITIVE)
                .mapToLong(Pair::people)
                .sum();
        if (people < GoesWithIndex.FEWEST || positive < threshold || people - positive < threshold || spread() == 0) {
            return null;
        }
        long steps = steps(products);
        if (Math.abs(steps) > MOST_STEPS || !pairs.stream().allMatch(this::canBeExchanged)) {
            return null;
        }
        return new GoesWithIndex(item, Math.toIntExact(people), (double) steps / STEPS_IN_ONE);
    }

    /** Unrounded, so never told; from -1 to 1, and NaN where all gave the same answer or have the same index. */
    double correlation() {
        return correlation(products);
    }

    /** Exchanging two answers changes nothing but the sum of products. */
    private boolean canBeExchanged(Pair one) {
        return pairs.stream()
                .filter(other -> other.answer != one.answer)
                .anyMatch(other -> steps(products - (long) (one.answer - other.answer) * (one.points - other.points))
                        == steps(products));
    }

    private long steps(long sumOfProducts) {
        return Math.round(correlation(sumOfProducts) * STEPS_IN_ONE);
    }

    private double correlation(long sumOfProducts) {
        return (people * sumOfProducts - answers * points) / spread();
    }

    private double spread() {
        return Math.sqrt((double) (people * answersSquared - answers * answers))
                * Math.sqrt((double) (people * pointsSquared - points * points));
    }
}
