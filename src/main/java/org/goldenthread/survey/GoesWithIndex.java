package org.goldenthread.survey;

/**
 * How a statement goes with the engagement index over everybody who answered both, rounded as it leaves the ballot box.
 *
 * @param item key of the statement, which is not part of the index
 * @param people how many answered it and all items of the index; at least {@value #FEWEST}
 * @param correlation Pearson's, a multiple of {@link #STEP} from -0.9 to 0.9
 */
public record GoesWithIndex(String item, int people, double correlation) {

    /** Of fewer people a correlation is mostly chance. */
    public static final int FEWEST = 30;

    /** It is never told more finely. */
    public static final double STEP = 0.05;
}
