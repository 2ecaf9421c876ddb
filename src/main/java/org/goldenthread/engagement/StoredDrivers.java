package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.survey.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which statements go with engagement, as they were released; it knows no viewer. */
@Repository
class StoredDrivers {

    private final JdbcClient jdbc;

    StoredDrivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The closest first, whichever way they go; none where the survey has no index, or nothing may be told. */
    List<Driver> of(CampaignId campaign) {
        return jdbc.sql("""
                        select key, text, kind, n, correlation, low, high
                          from release_driver join release_item using (campaign_id, key)
                         where campaign_id = :campaign
                         order by abs(correlation) desc, position
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> new Driver(
                        row.getString("key"),
                        row.getString("text"),
                        ItemKind.valueOf(row.getString("kind")),
                        row.getInt("n"),
                        row.getDouble("correlation"),
                        row.getDouble("low"),
                        row.getDouble("high")))
                .list();
    }
}
