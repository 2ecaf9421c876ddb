package org.goldenthread.survey;

import java.util.List;

/**
 * What leaves the ballot box, for {@code engagement} alone: nobody else may call it, and a test holds that. It answers for
 * closed campaigns only.
 */
public interface SurveyResults {

    /** @throws IllegalStateException when the campaign is not closed */
    List<AnswerCounts> counts(CampaignId campaign);

    /** The whole tree, parents before children. */
    List<ReportingGroup> groups(CampaignId campaign);

    /** What ballots say of who cast them: all that there is, whether somebody answered or not. */
    List<ReportingCell> cells(CampaignId campaign);

    /** Who was asked in it and in the closed waves of its series before it, the last four. */
    List<AskedBefore> askedBefore(CampaignId campaign);

    /**
     * Which statements go with the engagement index, over the whole campaign and for no group in it; none where it has no
     * index. What must not be told is not among them.
     */
    List<GoesWithIndex> goesWithIndex(CampaignId campaign);

    Campaign campaign(CampaignId campaign);
}
