package org.goldenthread.survey;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How answers are kept apart from those who gave them, as the portal is running now.
 *
 * @param mixedEvery how often the ballots of open surveys are put into another order
 * @param leastThreshold the smallest threshold that a survey can have
 * @param leastCommenters the fewest people whose comments any survey lets anybody read together
 * @param surveys those that are open to the person who asks
 */
public record Anonymity(Duration mixedEvery, int leastThreshold, int leastCommenters, List<OfSurvey> surveys)
        implements Serializable {

    /** What holds in one open survey for the person who asks. */
    public record OfSurvey(String title, Instant closesAt, int threshold, Reminded reminded, StoredWith storedWith)
            implements Serializable {}

    public Anonymity {
        surveys = List.copyOf(surveys);
    }
}
