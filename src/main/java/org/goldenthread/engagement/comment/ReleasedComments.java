package org.goldenthread.engagement.comment;

import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.engagement.comment.OwnWords.Question;
import org.goldenthread.engagement.comment.OwnWords.ThemeCount;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Released comments of a group and all below it: of whole pools, each of which is enough people's, so whatever two readers take
 * from one another is enough people's as well. It knows no viewer.
 */
@Repository
class ReleasedComments {

    private static final String READABLE = """
            with recursive below as (
                select campaign_id, group_id from release_group where campaign_id = :campaign and group_id = :group
                union all
                select child.campaign_id, child.group_id
                  from release_group child join below on child.campaign_id = below.campaign_id
                                                     and child.parent_id = below.group_id),
            readable as (
                select comment_id, item_key, least, words, pooled_comment.themes
                  from below join comment_pool using (campaign_id, group_id) join comment_wave using (campaign_id)
                       join pooled_comment using (pool_id)
                 where comment_wave.state = 'RELEASED' and pooled_comment.state = 'KEPT')
            """;

    private final JdbcClient jdbc;

    ReleasedComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exist(CampaignId campaign) {
        return jdbc.sql("select exists (select from comment_wave where campaign_id = :campaign and state = 'RELEASED')")
                .param("campaign", campaign.value())
                .query(Boolean.class)
                .single();
    }

    List<Question> questions(CampaignId campaign, long group) {
        return jdbc.sql(READABLE + """
                        select question.item_key, text,
                               (select count(*) from readable where readable.item_key = question.item_key) as comments,
                               exists (select from comment_pool pool
                                        where pool.campaign_id = question.campaign_id and pool.item_key = question.item_key)
                                   as pooled
                          from comment_question question where campaign_id = :campaign order by position
                        """)
                .param("campaign", campaign.value())
                .param("group", group)
                .query((row, number) -> new Question(
                        row.getString("item_key"),
                        row.getString("text"),
                        row.getInt("comments"),
                        row.getBoolean("pooled")))
                .list();
    }

    /** What enough comments are about, what most are about first. */
    List<ThemeCount> themes(CampaignId campaign, long group, String item) {
        return jdbc.sql(READABLE + """
                        select theme, count(*) as comments
                          from readable cross join unnest(themes) as theme
                         where item_key = :item
                         group by theme, least having count(*) >= least order by comments desc, theme
                        """)
                .param("campaign", campaign.value())
                .param("group", group)
                .param("item", item)
                .query((row, number) -> new ThemeCount(row.getString("theme"), row.getInt("comments")))
                .list();
    }

    /**
     * @param theme null for all; one that too few are about gives none
     * @param after the last that was read; null from the beginning
     */
    List<ReleasedWords> words(
            CampaignId campaign, long group, String item, @Nullable String theme, @Nullable UUID after, int limit) {
        return jdbc.sql(READABLE + """
                        , listed as (
                            select comment_id, words, least from readable
                             where item_key = :item and (:theme::text is null or themes @> array[:theme::text]))
                        select comment_id, words from listed
                         where (:after::uuid is null or comment_id > :after::uuid)
                           and (:theme::text is null or (select count(*) from listed) >= least)
                         order by comment_id limit :limit
                        """)
                .param("campaign", campaign.value())
                .param("group", group)
                .param("item", item)
                .param("theme", theme, Types.VARCHAR)
                .param("after", after == null ? null : after.toString(), Types.VARCHAR)
                .param("limit", limit)
                .query((row, number) ->
                        new ReleasedWords(row.getObject("comment_id", UUID.class), row.getString("words")))
                .list();
    }

    Map<LeftOutBecause, Integer> leftOut(CampaignId campaign) {
        Map<LeftOutBecause, Integer> leftOut = new EnumMap<>(LeftOutBecause.class);
        jdbc.sql("""
                        select because, count(*) as comments
                          from comment_pool join pooled_comment using (pool_id)
                         where campaign_id = :campaign and state = 'LEFT_OUT' group by because
                        """).param("campaign", campaign.value()).query(row -> {
            leftOut.put(LeftOutBecause.valueOf(row.getString("because")), row.getInt("comments"));
        });
        return leftOut;
    }
}
