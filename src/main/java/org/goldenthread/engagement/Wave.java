package org.goldenthread.engagement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.survey.CampaignId;

/**
 * A closed campaign whose results are released.
 *
 * @param series waves of one series are compared with each other
 * @param closedAt when the last could answer
 * @param releasedAt when the results could be read, which is never before
 * @param threshold k: the fewest people that a figure is about
 */
public record Wave(
        CampaignId campaign, String title, String series, Instant closedAt, Instant releasedAt, int threshold)
        implements Serializable {

    /** Days in England from its close until its results could be read. */
    public int resultsAfter() {
        return (int) ChronoUnit.DAYS.between(day(closedAt), day(releasedAt));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, StaffDirectory.LONDON);
    }
}
