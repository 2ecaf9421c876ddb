package org.goldenthread.survey;

import org.goldenthread.instrument.Instrument;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one aggregate that results of an instrument rest on, run by itself, for the benchmark. */
public final class BareAggregate {

    private final JdbcClient jdbc;
    private final String sql;

    public BareAggregate(JdbcClient jdbc, Instrument instrument) {
        this.jdbc = jdbc;
        sql = BallotCounts.sql(instrument);
    }

    /** @return milliseconds until its last row was read */
    public double millis(CampaignId campaign) {
        long start = System.nanoTime();
        jdbc.sql(sql).param("id", campaign.value()).query(row -> {});
        return (System.nanoTime() - start) / 1e6;
    }
}
