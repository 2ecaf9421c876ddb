package org.goldenthread.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Rounding;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of commitments by the unit whose loop they belong to, with everything below it. */
@Repository
class LoopRows {

    /** @param first when the first commitment about the wave was made; null while there is none */
    record Kept(int due, int onTime, int overdue, @Nullable Instant first) {}

    /** @param most how many of {@code asked} at least half found helpful */
    record Helped(int asked, int most) {}

    /** Which units belong to which place; the same unit may belong to several. */
    record Places(Long[] places, Long[] units) {
        static Places of(Map<UnitId, List<UnitId>> below) {
            List<long[]> pairs = below.entrySet().stream()
                    .flatMap(place -> place.getValue().stream()
                            .map(unit -> new long[] {place.getKey().value(), unit.value()}))
                    .toList();
            return new Places(
                    pairs.stream().map(pair -> pair[0]).toArray(Long[]::new),
                    pairs.stream().map(pair -> pair[1]).toArray(Long[]::new));
        }
    }

    private static final String ABOUT = """
            with place as (
                select place_id, array_agg(unit_id) as units
                  from unnest(:places::bigint[], :units::bigint[]) as pair (place_id, unit_id) group by place_id),
            about as (
                select commitment.*, coalesce(figure.campaign_id, heard_campaign_id) as wave_id,
                       coalesce(release_group.units, about_units) as covered
                  from commitment left join figure using (figure_id)
                       left join release_group using (campaign_id, group_id)
                 where origin <> 'TEAM')
            """;

    private final JdbcClient jdbc;

    LoopRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By place; on time is by the day that was promised first, however often it was moved. */
    Map<Long, Kept> kept(Places places, CampaignId wave, LocalDate today) {
        Map<Long, Kept> kept = new HashMap<>();
        jdbc.sql(ABOUT + """
                        select place_id,
                               count(*) filter (where about.status = 'DONE' or promise.due < :today) as due,
                               count(*) filter (where about.status = 'DONE' and about.settled_on <= promise.due) as on_time,
                               count(*) filter (where about.status in ('PLANNED', 'DOING') and about.due < :today) as overdue,
                               min(promise.changed_at) filter (where wave_id = :wave) as first
                          from place join about on covered <@ place.units and cardinality(covered) > 0
                               join commitment_change promise on promise.commitment_id = about.commitment_id
                                                             and promise.version = 1
                         group by place_id
                        """)
                .param("places", places.places())
                .param("units", places.units())
                .param("wave", wave.value())
                .param("today", today)
                .query(row -> {
                    @Nullable OffsetDateTime first = row.getObject("first", OffsetDateTime.class);
                    kept.put(
                            row.getLong("place_id"),
                            new Kept(
                                    row.getInt("due"),
                                    row.getInt("on_time"),
                                    row.getInt("overdue"),
                                    first == null ? null : first.toInstant()));
                });
        return kept;
    }

    /** Those of which a wave shows something; it may have put a small one together with others. */
    Set<Long> shown(Places places, CampaignId wave) {
        return jdbc.sql("""
                        select distinct place_id
                          from unnest(:places::bigint[], :units::bigint[]) as place (place_id, unit_id)
                               join release_group on unit_id = any (release_group.units)
                         where campaign_id = :wave
                           and exists (select from figure
                                        where figure.campaign_id = :wave and figure.group_id = release_group.group_id
                                          and verdict = 'SHOWN')
                        """)
                .param("places", places.places())
                .param("units", places.units())
                .param("wave", wave.value())
                .query(Long.class)
                .set();
    }

    /** By place, from what is shown of each commitment and nothing finer. */
    Map<Long, Helped> helped(Places places, LocalDate since) {
        Map<Long, Helped> helped = new HashMap<>();
        jdbc.sql(ABOUT + """
                        select place_id, n, value, bound
                          from place join about on covered <@ place.units and cardinality(covered) > 0
                               join commitment_check using (commitment_id)
                         where verdict = 'SHOWN' and closes_on >= :since
                        """)
                .param("places", places.places())
                .param("units", places.units())
                .param("since", since)
                .query(row -> {
                    int percent = Rounding.share(
                                    row.getDouble("value"), row.getInt("n"), Bound.valueOf(row.getString("bound")))
                            .percent();
                    helped.merge(
                            row.getLong("place_id"),
                            new Helped(1, percent >= 50 ? 1 : 0),
                            (one, other) -> new Helped(one.asked + other.asked, one.most + other.most));
                });
        return helped;
    }

    /** The newest wave that asked an item. */
    Optional<CampaignId> newestAsking(String item) {
        return jdbc.sql("""
                        select campaign_id from release join release_item using (campaign_id)
                         where key = :item order by closed_at desc, campaign_id desc limit 1
                        """).param("item", item).query(Long.class).optional().map(CampaignId::new);
    }

    /** What a wave says of an item, by group. */
    Map<Long, Figure> figures(CampaignId wave, String item) {
        Map<Long, Figure> figures = new HashMap<>();
        jdbc.sql("""
                        select figure_id, group_id, kind, key, verdict, n, value, bound, distribution,
                               null as earlier_n, null as earlier_value, null as earlier_bound
                          from figure where campaign_id = :wave and kind = 'ITEM' and key = :item
                        """).param("wave", wave.value()).param("item", item).query(row -> {
            figures.put(row.getLong("group_id"), ReleasedRows.figure(row));
        });
        return figures;
    }
}
