package org.goldenthread.engagement;

import java.io.Serializable;
import java.time.Instant;
import org.goldenthread.survey.CampaignId;

/**
 * A closed campaign whose results are released.
 *
 * @param series waves of one series are compared with each other
 * @param threshold k: the fewest people that a figure is about
 */
public record Wave(CampaignId campaign, String title, String series, Instant closedAt, int threshold)
        implements Serializable {}
