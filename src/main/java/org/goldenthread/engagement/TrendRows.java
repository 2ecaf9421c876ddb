package org.goldenthread.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the released index and themes of one group over the waves of a series; it knows no viewer. */
@Repository
class TrendRows {

    /** Sixty are five years of twelve pulses. */
    private static final int WAVES = 60;

    private final JdbcClient jdbc;

    TrendRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One query, however many waves there are.
     *
     * @param until the newest wave
     * @return the oldest wave first; of a wave in which the group was another, one row that says so
     */
    List<Trend.Row> of(Wave until, ResultGroup group) {
        // People who belong to no team can be a group under one of the same units: the upper one is meant.
        return jdbc.sql("""
                        with wave as (
                            select * from release
                             where series = :series and (closed_at, campaign_id) <= (:closedAt, :campaign)
                             order by closed_at desc, campaign_id desc limit :waves)
                        select wave.campaign_id, wave.title, wave.series, wave.closed_at, wave.released_at, wave.threshold,
                               same.group_id is not null as same, figure.figure_id, figure.group_id, figure.kind,
                               figure.key, figure.verdict, figure.n, figure.value, figure.bound, figure.distribution,
                               null as earlier_n, null as earlier_value, null as earlier_bound
                          from wave
                          left join lateral (select group_id from release_group
                                              where campaign_id = wave.campaign_id and kind = :kind and units = :units
                                                and units_hash = hash_array_extended(cast(:units as bigint[]), 0)
                                                and band is not distinct from :band
                                              order by position limit 1) same on true
                          left join figure on figure.campaign_id = wave.campaign_id
                                          and figure.group_id = same.group_id and figure.kind in ('INDEX', 'THEME')
                         order by wave.closed_at, wave.campaign_id
                        """)
                .param("series", until.series())
                .param("closedAt", until.closedAt().atOffset(ZoneOffset.UTC))
                .param("campaign", until.campaign().value())
                .param("waves", WAVES)
                .param("kind", group.kind().name())
                .param("band", group.band(), Types.VARCHAR)
                .param("units", group.units().stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    private static Trend.Row row(ResultSet row) throws SQLException {
        @Nullable Figure figure = row.getString("kind") == null ? null : ReleasedRows.figure(row);
        return new Trend.Row(ReleasedRows.wave(row), row.getBoolean("same"), figure);
    }
}
