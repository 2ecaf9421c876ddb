package org.goldenthread.engagement.comment;

import java.io.Serializable;
import org.goldenthread.survey.CampaignId;

/**
 * Comments that are read together, as the survey team works them through.
 *
 * @param depth 0 for the whole organisation, 1 for the level below, whose results all of its staff read; 2 for all below that
 * @param comments how many there are: at least as many as the wave demands
 * @param unread of those, how many nobody has looked at
 * @param leftOut of those, how many are left out
 */
public record DeskPool(
        long pool, CampaignId campaign, String question, String group, int depth, int comments, int unread, int leftOut)
        implements Serializable {

    /** How many others will read. */
    public int kept() {
        return comments - unread - leftOut;
    }
}
