package org.goldenthread.engagement.comment;

import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Theme;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignClosed;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CommentPool;
import org.goldenthread.survey.CommentPools;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes comments out of the boxes in the transaction that closes their campaign, so that it happens exactly once. They get
 * random keys and lie in random order; of what too few wrote there is nothing left, not even how many they were.
 */
@Component
class CommentIntake {

    private final CommentPools pools;
    private final JdbcClient jdbc;

    CommentIntake(CommentPools pools, JdbcClient jdbc) {
        this.pools = pools;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CampaignClosed closed) {
        Campaign campaign = pools.campaign(closed.campaign());
        List<Item> questions = campaign.instrument().comments();
        if (questions.isEmpty()) {
            return;
        }
        open(campaign);
        questions.forEach(question -> ask(campaign, question));
        pools.take(campaign.id()).forEach(pool -> store(campaign.id(), pool));
    }

    private void open(Campaign campaign) {
        jdbc.sql("insert into comment_wave (campaign_id, least, themes) values (:campaign, :least, :themes)")
                .param("campaign", campaign.id().value())
                .param("least", campaign.commentThreshold())
                .param(
                        "themes",
                        campaign.instrument().themes().stream()
                                .map(Theme::name)
                                .distinct()
                                .toArray(String[]::new))
                .update();
    }

    private void ask(Campaign campaign, Item question) {
        Instrument instrument = campaign.instrument();
        jdbc.sql("""
                        insert into comment_question (campaign_id, item_key, position, text)
                        values (:campaign, :item, :position, :text)
                        """)
                .param("campaign", campaign.id().value())
                .param("item", question.key())
                .param("position", instrument.items().indexOf(question))
                .param("text", question.text())
                .update();
    }

    private void store(CampaignId campaign, CommentPool pool) {
        long key = jdbc.sql("""
                        insert into comment_pool (campaign_id, item_key, group_id) values (:campaign, :item, :group)
                        returning pool_id
                        """)
                .param("campaign", campaign.value())
                .param("item", pool.item())
                .param("group", pool.group())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into pooled_comment (pool_id, words)
                        select :pool, words from unnest(:words) as words order by random()
                        """)
                .param("pool", key)
                .param("words", pool.words().toArray(String[]::new))
                .update();
    }
}
