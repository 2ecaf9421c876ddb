package org.goldenthread.survey;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who was asked in several waves of a series, by the groups that they were asked in. */
@Repository
class AskedInWaves {

    private final JdbcClient jdbc;

    AskedInWaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param waves of the closed ones of the same series, so many of the newest */
    List<AskedBefore> before(CampaignId campaign, int waves) {
        return jdbc.sql("""
                        with earlier as (
                            select before.campaign_id
                              from campaign this join campaign before using (series)
                             where this.campaign_id = :id and before.campaign_id <> this.campaign_id
                               and before.status = 'CLOSED'
                             order by before.closes_at desc, before.campaign_id desc limit :waves),
                        asked as (
                            select campaign_id, person_id, group_id
                              from (select campaign_id, person_id, cell_id from invitation
                                    union all
                                    select campaign_id, person_id, cell_id from former_invitation) each
                              join reporting_cell using (cell_id)
                             where campaign_id = :id or campaign_id in (select campaign_id from earlier)),
                        before as (select * from asked where campaign_id <> :id),
                        now as (
                            select earlier.campaign_id, asked.person_id, asked.group_id
                              from earlier cross join asked where asked.campaign_id = :id)
                        select campaign_id, before.group_id as group_then, now.group_id as group_now, count(*) as people
                          from before full join now using (campaign_id, person_id)
                         group by campaign_id, before.group_id, now.group_id
                         order by campaign_id, before.group_id, now.group_id
                        """)
                .param("id", campaign.value())
                .param("waves", waves)
                .query((row, number) -> new AskedBefore(
                        new CampaignId(row.getLong("campaign_id")),
                        row.getObject("group_then", Long.class),
                        row.getObject("group_now", Long.class),
                        row.getInt("people")))
                .list();
    }
}
