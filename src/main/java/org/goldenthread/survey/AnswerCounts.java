package org.goldenthread.survey;

import java.util.List;

/**
 * Raw counts of one cell of a closed campaign. Only the disclosure gate may read them.
 *
 * @param cell key of the {@link ReportingCell}
 * @param group the leaf group that it is a part of
 * @param ballots ballots in the cell
 * @param counts {@code counts[item][answer]}: how many gave each answer, from the lowest, as given, reversed items too; of an
 *     item with options how many chose each; skipped answers are in none, and comments have none
 * @param answered by item: how many gave an answer
 * @param scored in the order of the instrument's scored scales
 */
public record AnswerCounts(long cell, long group, int ballots, int[][] counts, int[] answered, List<Scored> scored) {

    /**
     * The answers of those who answered all items of a scale.
     *
     * @param people how many they are
     * @param points steps above the least favourable answer, from 0 to 4 for each person and item
     */
    public record Scored(int people, long points) {}

    public AnswerCounts {
        scored = List.copyOf(scored);
    }
}
