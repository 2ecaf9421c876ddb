package org.goldenthread.engagement.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comments before their release. There is no way to their words but one that writes down who read them. */
@Repository
class WorkedComments {

    // A group that is its parent over again, as in a service without teams, is read by whoever reads the parent.
    private static final String POOLS = """
            select pool_id, comment_pool.campaign_id, question.text, release_group.name,
                   case when release_group.parent_id is null then 0
                        when above.parent_id is null then 1
                        when (above.name, above.invited) = (release_group.name, release_group.invited) then 1
                        else 2 end as depth,
                   count(*) as comments, count(*) filter (where state = 'UNREAD') as unread,
                   count(*) filter (where state = 'LEFT_OUT') as left_out
              from comment_pool join comment_question question using (campaign_id, item_key)
                   join release_group using (campaign_id, group_id)
                   left join release_group above
                          on above.campaign_id = comment_pool.campaign_id and above.group_id = release_group.parent_id
                   join pooled_comment using (pool_id)
             where %s
             group by pool_id, comment_pool.campaign_id, question.text, question.position, release_group.name,
                      release_group.parent_id, release_group.invited, above.parent_id, above.name, above.invited,
                      release_group.position
             order by question.position, release_group.position
            """;

    private static final String SHOWN = "comment_id, words, original is not null as redacted, state, because, themes";

    private final JdbcClient jdbc;

    WorkedComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeskPool> pools(CampaignId campaign) {
        return jdbc.sql(POOLS.formatted("comment_pool.campaign_id = :campaign"))
                .param("campaign", campaign.value())
                .query(WorkedComments::pool)
                .list();
    }

    Optional<DeskPool> pool(long pool) {
        return jdbc.sql(POOLS.formatted("pool_id = :pool"))
                .param("pool", pool)
                .query(WorkedComments::pool)
                .optional();
    }

    /** One statement, whose result is made of the row that it wrote into the log. */
    List<DeskComment> read(long pool, int offset, int limit, PersonId reader, Instant now) {
        return jdbc.sql("""
                        with logged as (
                            insert into comment_reading (pool_id, reader_id, read_at)
                            select pool_id, :reader, :now from comment_pool join comment_wave using (campaign_id)
                             where pool_id = :pool and state = 'WORKING'
                            returning pool_id)
                        select %s from logged join pooled_comment using (pool_id)
                         order by comment_id offset :offset limit :limit
                        """.formatted(SHOWN))
                .param("reader", reader.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("pool", pool)
                .param("offset", offset)
                .param("limit", limit)
                .query(WorkedComments::comment)
                .list();
    }

    /** The last first. */
    List<Opening> openings(CampaignId campaign, int limit) {
        return jdbc.sql("""
                        select given_name || ' ' || family_name as reader, text, name, read_at
                          from comment_reading join comment_pool using (pool_id)
                               join comment_question using (campaign_id, item_key)
                               join release_group using (campaign_id, group_id) join person on person_id = reader_id
                         where campaign_id = :campaign order by read_at desc, reading_id desc limit :limit
                        """)
                .param("campaign", campaign.value())
                .param("limit", limit)
                .query((row, number) -> new Opening(
                        row.getString("reader"),
                        row.getString("text"),
                        row.getString("name"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return empty when it is released, or a theme is not one of its wave's */
    Optional<DeskComment> keep(UUID comment, Collection<String> themes) {
        return jdbc.sql("""
                        update pooled_comment set state = 'KEPT', because = null, themes = :themes
                         where comment_id = :comment and comments_are_worked(pool_id)
                           and :themes::text[] <@ (select comment_wave.themes from comment_wave join comment_pool using (campaign_id)
                                            where comment_pool.pool_id = pooled_comment.pool_id)
                        returning %s
                        """.formatted(SHOWN))
                .param("comment", comment)
                .param("themes", themes.toArray(String[]::new))
                .query(WorkedComments::comment)
                .optional();
    }

    /** Those that nobody has looked at yet. */
    void keepUnread(Collection<UUID> comments) {
        jdbc.sql("""
                        update pooled_comment set state = 'KEPT'
                         where state = 'UNREAD' and comment_id = any (:comments) and comments_are_worked(pool_id)
                        """).param("comments", comments.toArray(UUID[]::new)).update();
    }

    Optional<DeskComment> leaveOut(UUID comment, LeftOutBecause because) {
        return change("state = 'LEFT_OUT', because = :value", "true", comment, because.name());
    }

    /** @param seen the words as they were when somebody decided what to take out */
    Optional<DeskComment> redact(UUID comment, String seen, String words) {
        return jdbc.sql("""
                        update pooled_comment set original = coalesce(original, words), words = :words
                         where comment_id = :comment and words = :seen and comments_are_worked(pool_id) returning %s
                        """.formatted(SHOWN))
                .param("comment", comment)
                .param("words", words)
                .param("seen", seen)
                .query(WorkedComments::comment)
                .optional();
    }

    Optional<DeskComment> restore(UUID comment) {
        return change("words = original, original = null", "original is not null", comment, null);
    }

    private Optional<DeskComment> change(String set, String where, UUID comment, @Nullable String value) {
        return jdbc.sql("""
                        update pooled_comment set %s
                         where comment_id = :comment and %s and comments_are_worked(pool_id) returning %s
                        """.formatted(set, where, SHOWN))
                .param("comment", comment)
                .param("value", value)
                .query(WorkedComments::comment)
                .optional();
    }

    /** Until the end of this transaction nobody changes a comment of this wave. */
    void alone(CampaignId campaign) {
        jdbc.sql("select campaign_id from comment_wave where campaign_id = :campaign for update")
                .param("campaign", campaign.value())
                .query(Long.class)
                .optional();
    }

    /** Makes what was taken out and left out go for good, and lets others read the rest. */
    void release(CampaignId campaign, PersonId by, LocalDate today) {
        jdbc.sql("""
                        update pooled_comment
                           set original = null,
                               words = case state when 'LEFT_OUT' then '' else words end,
                               themes = case state when 'LEFT_OUT' then '{}' else themes end
                         where pool_id in (select pool_id from comment_pool where campaign_id = :campaign)
                           and (original is not null or state = 'LEFT_OUT')
                        """).param("campaign", campaign.value()).update();
        jdbc.sql("""
                        update comment_wave set state = 'RELEASED', released_on = :today, released_by = :by
                         where campaign_id = :campaign
                        """)
                .param("today", today)
                .param("by", by.value())
                .param("campaign", campaign.value())
                .update();
    }

    /** Overwritten rows stay in the files until they are swept. */
    void sweep() {
        jdbc.sql("vacuum pooled_comment").update();
    }

    private static DeskPool pool(ResultSet row, int number) throws SQLException {
        return new DeskPool(
                row.getLong("pool_id"),
                new CampaignId(row.getLong("campaign_id")),
                row.getString("text"),
                row.getString("name"),
                row.getInt("depth"),
                row.getInt("comments"),
                row.getInt("unread"),
                row.getInt("left_out"));
    }

    private static DeskComment comment(ResultSet row, int number) throws SQLException {
        String because = row.getString("because");
        return new DeskComment(
                row.getObject("comment_id", UUID.class),
                row.getString("words"),
                row.getBoolean("redacted"),
                CommentState.valueOf(row.getString("state")),
                because == null ? null : LeftOutBecause.valueOf(because),
                Arrays.asList((String[]) row.getArray("themes").getArray()));
    }
}
