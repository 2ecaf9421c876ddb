package org.goldenthread.survey;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps of how many people the response rates of a closing campaign are, while it is still known who had answered. */
@Component
class ClosedResponses {

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final ReportingTree tree;

    ClosedResponses(JdbcClient jdbc, Campaigns campaigns, ReportingTree tree) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.tree = tree;
    }

    void keepBase(CampaignId campaign) {
        int threshold = campaigns.find(campaign).orElseThrow().threshold();
        Map<Long, Integer> base = ResponseBase.of(tree.groups(campaign), leavers(campaign), threshold);
        jdbc.sql("""
                        update reporting_group set eligible = base.people
                          from unnest(:groups::bigint[], :people::int[]) as base (group_id, people)
                         where reporting_group.group_id = base.group_id
                        """)
                .param("groups", base.keySet().toArray(Long[]::new))
                .param("people", base.values().toArray(Integer[]::new))
                .update();
    }

    private Map<Long, ResponseBase.Leavers> leavers(CampaignId campaign) {
        Map<Long, ResponseBase.Leavers> leavers = new HashMap<>();
        jdbc.sql("""
                        select group_id, count(*) as gone,
                               count(*) filter (where participation.answered @> array[person_id]) as had_answered
                          from former_invitation join reporting_cell using (cell_id) join participation using (cell_id)
                         where campaign_id = :id group by group_id
                        """)
                .param("id", campaign.value())
                .query((row, number) -> leavers.put(
                        row.getLong("group_id"),
                        new ResponseBase.Leavers(row.getInt("gone"), row.getInt("had_answered"))))
                .list();
        return leavers;
    }
}
