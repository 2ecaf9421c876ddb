package org.goldenthread.engagement.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.goldenthread.survey.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Waves with comments, and what their comments may be about. */
@Repository
class CommentWaves {

    /** As many as there are of results. */
    private static final int WAVES = 60;

    private static final String SELECT = """
            select campaign_id, title, closed_at, least, state = 'RELEASED' as released, themes
              from comment_wave join release using (campaign_id)
            """;

    private final JdbcClient jdbc;

    CommentWaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those to be worked through first, then the newest. */
    List<CommentWave> all() {
        return jdbc.sql(SELECT + "order by released, closed_at desc, campaign_id desc limit :limit")
                .param("limit", WAVES)
                .query(CommentWaves::wave)
                .list();
    }

    Optional<CommentWave> find(CampaignId campaign) {
        return jdbc.sql(SELECT + "where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(CommentWaves::wave)
                .optional();
    }

    /** Questions on which too few people wrote, or nobody. */
    List<String> unread(CampaignId campaign) {
        return jdbc.sql("""
                        select text from comment_question question
                         where campaign_id = :campaign
                           and not exists (select from comment_pool pool
                                            where pool.campaign_id = question.campaign_id and pool.item_key = question.item_key)
                         order by position
                        """)
                .param("campaign", campaign.value())
                .query(String.class)
                .list();
    }

    void add(CampaignId campaign, String theme) {
        jdbc.sql("update comment_wave set themes = themes || :theme where campaign_id = :campaign")
                .param("theme", theme)
                .param("campaign", campaign.value())
                .update();
    }

    private static CommentWave wave(ResultSet row, int number) throws SQLException {
        return new CommentWave(
                new CampaignId(row.getLong("campaign_id")),
                row.getString("title"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getInt("least"),
                row.getBoolean("released"),
                Arrays.asList((String[]) row.getArray("themes").getArray()));
    }
}
