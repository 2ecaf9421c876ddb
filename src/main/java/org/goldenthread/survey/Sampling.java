package org.goldenthread.survey;

/**
 * Whether all who fit are asked, or a random part, and who is spared because they were asked something lately.
 *
 * @param percent of those who fit and are not spared; 1 to 100, rounded up to whole people
 * @param restDays who is asked anything else that opens within so many days before or after is left out; 0 for nobody
 * @param seed the same seed draws the same people from the same staff, so that a launch asks whom its preview counted
 */
public record Sampling(int percent, int restDays, long seed) {

    public static final Sampling EVERYBODY = new Sampling(100, 0, 0);

    /** @throws IllegalArgumentException when a number is out of its range */
    public Sampling {
        if (percent < 1 || percent > 100 || restDays < 0) {
            throw new IllegalArgumentException("No sample of %d %% after %d days".formatted(percent, restDays));
        }
    }

    /** Whether all who fit are asked, so that those who join later are, too. */
    public boolean isEverybody() {
        return percent == 100 && restDays == 0;
    }
}
