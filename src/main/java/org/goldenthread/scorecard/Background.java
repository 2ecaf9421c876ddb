package org.goldenthread.scorecard;

import org.goldenthread.engagement.Loop;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;

/**
 * What a report to the board has beside the scorecard's rows.
 *
 * @param organisation its name
 * @param wave the survey that the report tells of, whose released figures never change; null before any has closed
 * @param loop without what people answered, since not everybody may see that of every service; null before any has closed
 */
record Background(
        String organisation,
        @Nullable CampaignId wave,
        @Nullable Loop loop) {}
