package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.instrument.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Empties the comment boxes of a closed campaign into pools. */
@Component
class BoxedComments implements CommentPools {

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final ReportingTree tree;

    BoxedComments(JdbcClient jdbc, Campaigns campaigns, ReportingTree tree) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.tree = tree;
    }

    @Override
    public Campaign campaign(CampaignId campaign) {
        return campaigns
                .find(campaign)
                .filter(found -> found.status() == CampaignStatus.CLOSED)
                .orElseThrow(() -> new IllegalStateException("Comments of an open campaign are not read"));
    }

    @Override
    public List<CommentPool> take(CampaignId campaign) {
        Campaign closed = campaign(campaign);
        List<Box> boxes = boxes(campaign);
        CommentPooling pooling = new CommentPooling(tree.groups(campaign), closed.commentThreshold());
        List<CommentPool> pools = new ArrayList<>();
        for (Item item : closed.instrument().comments()) {
            Map<Long, List<String>> written = boxes.stream()
                    .filter(box -> box.item().equals(item.key()))
                    .collect(Collectors.toMap(Box::group, Box::words));
            pooled(pooling, written).forEach((group, words) -> pools.add(new CommentPool(item.key(), group, words)));
        }
        empty(campaign);
        return pools;
    }

    private static Map<Long, List<String>> pooled(CommentPooling pooling, Map<Long, List<String>> written) {
        Map<Long, Integer> people = written.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, leaf -> leaf.getValue().size()));
        Map<Long, List<String>> pools = new TreeMap<>();
        pooling.poolOf(people)
                .forEach((leaf, pool) -> pools.computeIfAbsent(pool, key -> new ArrayList<>())
                        .addAll(written.getOrDefault(leaf, List.of())));
        return pools;
    }

    /** One comment is one person's, for a question is answered once. */
    private record Box(String item, long group, List<String> words) {
        static Box of(ResultSet row, int number) throws SQLException {
            return new Box(row.getString("item_key"), row.getLong("group_id"), Arrays.asList((String[])
                    row.getArray("texts").getArray()));
        }
    }

    private List<Box> boxes(CampaignId campaign) {
        return jdbc.sql("""
                        select item_key, group_id, texts
                          from comment_box join reporting_group using (group_id)
                         where campaign_id = :campaign and texts <> '{}'
                        """).param("campaign", campaign.value()).query(Box::of).list();
    }

    private void empty(CampaignId campaign) {
        jdbc.sql("""
                        delete from comment_box using reporting_group home
                         where home.group_id = comment_box.group_id and campaign_id = :campaign
                        """).param("campaign", campaign.value()).update();
    }
}
