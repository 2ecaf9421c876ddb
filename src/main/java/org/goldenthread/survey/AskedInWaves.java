package org.goldenthread.survey;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who was asked in several waves of a series, by the cells that they were asked in. */
@Repository
class AskedInWaves {

    /** By keys of cells. */
    private record Row(
            CampaignId earlier,
            @Nullable Long then,
            @Nullable Long now,
            int people) {}

    private final JdbcClient jdbc;
    private final ReportingCells cells;

    AskedInWaves(JdbcClient jdbc, ReportingCells cells) {
        this.jdbc = jdbc;
        this.cells = cells;
    }

    /** @param waves of the closed ones of the same series, so many of the newest */
    List<AskedBefore> before(CampaignId campaign, int waves) {
        List<Row> rows = rows(campaign, waves);
        Set<CampaignId> campaigns = rows.stream().map(Row::earlier).collect(toSet());
        campaigns.add(campaign);
        Map<Long, ReportingCell> byId = cells.of(campaigns).stream().collect(toMap(ReportingCell::id, identity()));
        return rows.stream()
                .map(row -> new AskedBefore(row.earlier, byId.get(row.then), byId.get(row.now), row.people))
                .toList();
    }

    private List<Row> rows(CampaignId campaign, int waves) {
        return jdbc.sql("""
                        with earlier as (
                            select before.campaign_id
                              from campaign this join campaign before using (series)
                             where this.campaign_id = :id and before.campaign_id <> this.campaign_id
                               and before.status = 'CLOSED'
                             order by before.closes_at desc, before.campaign_id desc limit :waves),
                        asked as (
                            select campaign_id, person_id, cell_id
                              from (select campaign_id, person_id, cell_id from invitation
                                    union all
                                    select campaign_id, person_id, cell_id from former_invitation) each
                             where campaign_id = :id or campaign_id in (select campaign_id from earlier)),
                        before as (select * from asked where campaign_id <> :id),
                        now as (
                            select earlier.campaign_id, asked.person_id, asked.cell_id
                              from earlier cross join asked where asked.campaign_id = :id)
                        select campaign_id, before.cell_id as cell_then, now.cell_id as cell_now, count(*) as people
                          from before full join now using (campaign_id, person_id)
                         group by campaign_id, before.cell_id, now.cell_id
                         order by campaign_id, before.cell_id, now.cell_id
                        """)
                .param("id", campaign.value())
                .param("waves", waves)
                .query((row, number) -> new Row(
                        new CampaignId(row.getLong("campaign_id")),
                        row.getObject("cell_then", Long.class),
                        row.getObject("cell_now", Long.class),
                        row.getInt("people")))
                .list();
    }
}
