package org.goldenthread.engagement.comment;

import java.io.Serializable;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.GroupKind;

/**
 * Comments that are read together, as the survey team works them through.
 *
 * @param comments how many there are: at least as many as the wave demands
 * @param unread of those, how many nobody has looked at
 * @param leftOut of those, how many are left out
 */
public record DeskPool(
        long pool,
        CampaignId campaign,
        String question,
        String group,
        GroupKind kind,
        int comments,
        int unread,
        int leftOut)
        implements Serializable {

    /** How many others will read. */
    public int kept() {
        return comments - unread - leftOut;
    }
}
