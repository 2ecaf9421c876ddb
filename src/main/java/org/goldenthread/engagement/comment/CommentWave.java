package org.goldenthread.engagement.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.goldenthread.survey.CampaignId;

/**
 * A closed campaign that asked for people's own words.
 *
 * @param least the fewest people whose comments are read together; at least 10
 * @param themes what a comment may be about: the instrument's themes, then the survey team's own
 */
public record CommentWave(
        CampaignId campaign, String title, Instant closedAt, int least, boolean released, List<String> themes)
        implements Serializable {

    public CommentWave {
        themes = List.copyOf(themes);
    }
}
