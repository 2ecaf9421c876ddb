package org.goldenthread.development.strengths;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From answers to scores, as the International Personality Item Pool does it: answers 1 to 5, a reversed one counts as six
 * minus itself, and the four of a strength are added up, so 4 to 20. Three of four answered are scaled up to four; with
 * fewer there is no score.
 */
final class StrengthScores {

    private static final int LEAST_ANSWERED = 3;
    private static final int HIGHEST = 5;

    private StrengthScores() {}

    /**
     * Scores of the strengths that have enough answers.
     *
     * @param answers from 1 to 5 by the key of the statement
     * @return scores in thirds, 12 to 60, because a sum of three scaled to four is a number of thirds; none for a strength
     *     with too few answers
     */
    static Map<String, Integer> inThirds(List<Strength> strengths, Map<String, Integer> answers) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        strengths.forEach(
                strength -> inThirds(strength, answers).ifPresent(score -> scores.put(strength.key(), score)));
        return scores;
    }

    private static Optional<Integer> inThirds(Strength strength, Map<String, Integer> answers) {
        List<Integer> counted = strength.items().stream()
                .filter(item -> answers.containsKey(item.key()))
                .map(item -> counted(item, answers))
                .toList();
        if (counted.size() < LEAST_ANSWERED) {
            return Optional.empty();
        }
        int sum = counted.stream().mapToInt(Integer::intValue).sum();
        // The mean times four, times three: whole for three answers as for four.
        return Optional.of(sum * StrengthInventory.ITEMS_OF_EACH * LEAST_ANSWERED / counted.size());
    }

    private static int counted(StrengthItem item, Map<String, Integer> answers) {
        int answer = answers.getOrDefault(item.key(), 0);
        return item.reversed() ? HIGHEST + 1 - answer : answer;
    }
}
