package org.goldenthread.survey;

import java.util.List;
import org.goldenthread.instrument.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lists of comments: one for each leaf group and item. They are made at launch, so that none begins to be when somebody
 * comments. {@link BallotWriter} writes into them, with every ballot; {@link BoxedComments} empties them when all is over.
 */
@Component
class CommentBoxes {

    /** A list anew, never by reference to what was stored: a part of a row kept elsewhere would keep the age of its last change. */
    static final String REWRITTEN = """
            (select coalesce(array_agg(line order by line collate "C"), '{}') from unnest(%s) line where line <> '')
            """;

    /**
     * Part of the statement that writes ballots, and of its transaction, so that a ballot has its comments exactly once,
     * however often it is sent. All lists of the group are rewritten, whoever wrote anything.
     */
    static final String ADDED = """
            ,
            said as (
                select group_id, item_key, array_agg(words) as words
                  from unnest(?, ?, ?) as said (place, item_key, words) join found using (place)
                       join written using (ballot_id, cell_id) join reporting_cell using (cell_id)
                 group by group_id, item_key),
            added as (
                update comment_box set texts = %s
                  from said where comment_box.group_id = said.group_id and comment_box.item_key = said.item_key)
            """.formatted(REWRITTEN.formatted("texts || said.words"));

    private final JdbcClient jdbc;

    CommentBoxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void make(CampaignId campaign, List<Item> comments) {
        jdbc.sql("""
                        insert into comment_box (group_id, item_key)
                        select distinct group_id, item_key
                          from reporting_cell join reporting_group using (group_id) cross join unnest(:items) as item_key
                         where campaign_id = :campaign
                         order by group_id, item_key
                        """)
                .param("campaign", campaign.value())
                .param("items", comments.stream().map(Item::key).toArray(String[]::new))
                .update();
    }
}
