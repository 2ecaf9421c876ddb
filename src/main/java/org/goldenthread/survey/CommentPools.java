package org.goldenthread.survey;

import java.util.List;

/**
 * What leaves the comment boxes, for {@code engagement.comment} alone: nobody else may call it, and a test holds that. It
 * answers once for a campaign, in the transaction that closes it.
 */
public interface CommentPools {

    /** @throws IllegalStateException when the campaign is not closed */
    Campaign campaign(CampaignId campaign);

    /**
     * Empties the boxes of a campaign. What is in no pool was written by too few people and is deleted unread.
     *
     * @return pools of at least {@link Campaign#commentThreshold()} comments; no comment is in two of them
     * @throws IllegalStateException when the campaign is not closed
     */
    List<CommentPool> take(CampaignId campaign);
}
