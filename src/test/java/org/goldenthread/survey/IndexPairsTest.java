package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.goldenthread.survey.IndexPairs.Pair;
import org.junit.jupiter.api.Test;

/** What is told of the link between a statement and the index, and that it tells nobody's answer. */
class IndexPairsTest {

    private static final int THRESHOLD = 5;

    /** Means 3 and 4; products 6, squares 10 and 6: 6 / sqrt(60) = 0.7746. */
    @Test
    void isPearsonsByHand() {
        assertThat(new IndexPairs(List.of(pair(1, 2), pair(2, 4), pair(3, 5), pair(4, 4), pair(5, 5))).correlation())
                .isCloseTo(0.7746, within(0.00005));
    }

    /** Two answers and two indexes, 15, 5, 5 and 15 people: (15 x 15 - 5 x 5) / (20 x 20) = 0.5. */
    @Test
    void isToldRoundedToATwentieth() {
        assertThat(fourfold(15, 5).told("hours", THRESHOLD)).isEqualTo(new GoesWithIndex("hours", 40, 0.5));
        // (16 x 16 - 5 x 5) / (21 x 21) = 0.524.
        assertThat(fourfold(16, 5).told("hours", THRESHOLD)).isEqualTo(new GoesWithIndex("hours", 42, 0.5));
    }

    @Test
    void isNotToldOfFewerThanThirty() {
        assertThat(new IndexPairs(
                                List.of(new Pair(2, 5, 11), new Pair(2, 15, 4), new Pair(4, 5, 4), new Pair(4, 15, 10)))
                        .told("hours", THRESHOLD))
                .isNull();
    }

    @Test
    void isNotToldWhereItWouldBeTheMeanIndexOfAFew() {
        assertThat(new IndexPairs(
                                List.of(new Pair(2, 5, 2), new Pair(2, 6, 2), new Pair(4, 6, 20), new Pair(5, 15, 20)))
                        .told("hours", THRESHOLD))
                .as("four are not positive")
                .isNull();
    }

    @Test
    void isNotToldWhereOneAnswerWouldTellTheOther() {
        assertThat(fourfold(20, 0).told("hours", THRESHOLD)).isNull();
        assertThat(new IndexPairs(List.of(new Pair(4, 5, 20), new Pair(4, 15, 20))).told("hours", THRESHOLD))
                .as("all gave the same answer")
                .isNull();
        assertThat(new IndexPairs(List.of(new Pair(2, 10, 20), new Pair(4, 10, 20))).told("hours", THRESHOLD))
                .as("all have the same index")
                .isNull();
    }

    /** Everybody else is at 12, so whether the one at 0 said 2 or 4 decides on which side of nought it is. */
    @Test
    void isNotToldWhereOnePersonMakesIt() {
        assertThat(new IndexPairs(List.of(new Pair(2, 0, 1), new Pair(2, 12, 19), new Pair(4, 12, 20)))
                        .told("hours", THRESHOLD))
                .isNull();
    }

    /**
     * Whoever knows how many gave each answer, and everybody's index, tries all ways in which the answers may lie on the
     * people. Told as it is, of six people, somebody's answer is the same in all ways that are left in most groups.
     */
    @Test
    void theNaiveWayTellsAnswersOfASmallGroup() {
        assertThat(groupsFoundOut(6, 1e-9)).isGreaterThan(100);
        assertThat(groupsFoundOut(6, GoesWithIndex.STEP))
                .as("rounding by itself is not enough for so few")
                .isGreaterThan(20);
    }

    /** The same attack on what is told: for everybody there is a way in which they answered otherwise. */
    @Test
    void whatIsToldTellsNobodysAnswer() {
        int told = 0;
        for (int seed = 0; seed < 300; seed++) {
            int[][] people = people(new Random(seed), 30 + seed % 40);
            GoesWithIndex found = pairs(people).told("hours", THRESHOLD);
            if (found != null) {
                told++;
                assertThat(found.correlation()).isCloseTo(pearson(people), within(GoesWithIndex.STEP / 2 + 1e-9));
                assertThat(IntStream.range(0, people.length)).allMatch(person -> mayHaveSaidOtherwise(people, person));
            }
        }
        assertThat(told).isGreaterThan(150);
    }

    /** An exact correlation of as many people would tell the answers of those whose index nobody shares. */
    @Test
    void roundingIsWhatHidesThemInALargeGroup() {
        int[][] people = IntStream.range(0, 40)
                .mapToObj(person -> new int[] {person % 5 + 1, person * person})
                .toArray(int[][]::new);

        assertThat(IntStream.range(0, 40).filter(person -> exchanged(people, person, 1e-9)))
                .isEmpty();
    }

    /** How many of 200 groups have somebody whose answer is the same in all ways that fit. */
    private static int groupsFoundOut(int size, double step) {
        int found = 0;
        for (int seed = 0; seed < 200; seed++) {
            int[][] people = people(new Random(seed), size);
            double shown = Math.rint(pearson(people) / step);
            int[] possible = new int[size];
            if (!Double.isNaN(shown)) {
                ways(people, 0, shown, step, possible);
                found += IntStream.of(possible).anyMatch(answers -> Integer.bitCount(answers) == 1) ? 1 : 0;
            }
        }
        return found;
    }

    /** Tries all orders of the answers from a person on, and notes who may have given which. */
    private static void ways(int[][] people, int from, double shown, double step, int[] possible) {
        if (from == people.length) {
            if (Math.rint(pearson(people) / step) == shown) {
                for (int person = 0; person < people.length; person++) {
                    possible[person] |= 1 << people[person][0];
                }
            }
            return;
        }
        for (int other = from; other < people.length; other++) {
            exchange(people, from, other);
            ways(people, from + 1, shown, step, possible);
            exchange(people, from, other);
        }
    }

    private static boolean mayHaveSaidOtherwise(int[][] people, int person) {
        return exchanged(people, person, GoesWithIndex.STEP);
    }

    private static boolean exchanged(int[][] people, int person, double step) {
        double shown = Math.rint(pearson(people) / step);
        for (int other = 0; other < people.length; other++) {
            if (people[other][0] != people[person][0]) {
                exchange(people, person, other);
                boolean same = Math.rint(pearson(people) / step) == shown;
                exchange(people, person, other);
                if (same) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void exchange(int[][] people, int one, int other) {
        int answer = people[one][0];
        people[one][0] = people[other][0];
        people[other][0] = answer;
    }

    /** In two passes, by the definition. */
    private static double pearson(int[][] people) {
        double answers = 0;
        double points = 0;
        for (int[] person : people) {
            answers += (double) person[0] / people.length;
            points += (double) person[1] / people.length;
        }
        double products = 0;
        double first = 0;
        double second = 0;
        for (int[] person : people) {
            products += (person[0] - answers) * (person[1] - points);
            first += (person[0] - answers) * (person[0] - answers);
            second += (person[1] - points) * (person[1] - points);
        }
        return products / Math.sqrt(first * second);
    }

    /** An answer and the points of five more, of people of different moods. */
    private static int[][] people(Random random, int size) {
        return IntStream.range(0, size)
                .mapToObj(person -> {
                    double mood = random.nextGaussian() * 0.6;
                    int points = IntStream.range(0, 5)
                            .map(item -> answer(mood, random) - 1)
                            .sum();
                    return new int[] {answer(mood, random), points};
                })
                .toArray(int[][]::new);
    }

    private static int answer(double mood, Random random) {
        return (int) Math.clamp(Math.round(3.4 + mood + random.nextGaussian() * 0.9), 1, 5);
    }

    private static IndexPairs pairs(int[][] people) {
        List<Pair> pairs = new ArrayList<>();
        for (int[] person : people) {
            pairs.add(pair(person[0], person[1]));
        }
        return new IndexPairs(pairs);
    }

    private static IndexPairs fourfold(int same, int other) {
        return new IndexPairs(
                List.of(new Pair(2, 5, same), new Pair(2, 15, other), new Pair(4, 5, other), new Pair(4, 15, same)));
    }

    private static Pair pair(int answer, int points) {
        return new Pair(answer, points, 1);
    }
}
