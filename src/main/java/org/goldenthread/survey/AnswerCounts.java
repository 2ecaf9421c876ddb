package org.goldenthread.survey;

/**
 * Raw counts of one leaf group of a closed campaign. Only the disclosure gate may read them.
 *
 * @param ballots ballots in the group
 * @param counts {@code counts[item][answer - 1]}: how many gave that answer from 1 to 5, as given, reversed items too; skipped
 *     answers are in none, and items of other kinds than five points have none
 * @param indexed ballots that answered every item of the index
 * @param indexSum sum over those of the person's index, each from 0 to 100
 */
public record AnswerCounts(long group, int ballots, int[][] counts, int indexed, double indexSum) {}
