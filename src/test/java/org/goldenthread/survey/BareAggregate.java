package org.goldenthread.survey;

import java.io.IOException;
import org.goldenthread.instrument.Instruments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one aggregate that results of the shipped pulse rest on, run by itself, for the benchmark. */
public final class BareAggregate {

    private final JdbcClient jdbc;
    private final String sql = BallotCounts.sql(new Instruments().get("five-theme-pulse"));

    public BareAggregate(JdbcClient jdbc) throws IOException {
        this.jdbc = jdbc;
    }

    /** @return milliseconds until its last row was read */
    public double millis(CampaignId campaign) {
        long start = System.nanoTime();
        jdbc.sql(sql).param("id", campaign.value()).query(row -> {});
        return (System.nanoTime() - start) / 1e6;
    }
}
