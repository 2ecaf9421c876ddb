package org.goldenthread.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads released figures of the whole organisation, each of the newest survey that has it; it knows no viewer. */
@Repository
class KeyFigures {

    /**
     * @param invited 0 where the response rate is withheld, since nobody is to learn it otherwise
     * @param before null when the wave before is not there, or its figure not shown, or it was about other units
     */
    record Found(
            String name,
            String wave,
            int invited,
            Figure figure,
            @Nullable Before before) {}

    /** @param value unrounded */
    record Before(String wave, int invited, int n, double value, Bound bound) {}

    private final JdbcClient jdbc;

    KeyFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each name that any survey has a figure of, withheld or not. */
    List<Found> newest(List<FigureName> names) {
        return jdbc.sql("""
                        with asked as (
                            select * from unnest(:names, :kinds, :keys, :viaKinds, :viaKeys)
                                       as asked (name, kind, key, via_kind, via_key)),
                        newest as (
                            select distinct on (asked.name) asked.name, asked.kind, asked.key, release.campaign_id,
                                   release.title, release.series, release.closed_at, whole.group_id,
                                   whole.kind as group_kind, whole.units, whole.invited
                              from asked
                              cross join release
                              join release_group whole on whole.campaign_id = release.campaign_id
                                                      and whole.parent_id is null
                              join figure via on via.campaign_id = release.campaign_id and via.group_id = whole.group_id
                                             and via.kind = asked.via_kind and via.key = asked.via_key
                             order by asked.name, release.closed_at desc, release.campaign_id desc)
                        select newest.name, newest.title, figure.figure_id, figure.group_id, figure.kind,
                               figure.key, figure.verdict, figure.n, figure.value, figure.bound, figure.distribution,
                               before.title as before_title, earlier.n as earlier_n, earlier.value as earlier_value,
                               earlier.bound as earlier_bound,
                               case when response.verdict = 'SHOWN' then newest.invited end as invited,
                               case when earlier_response.verdict = 'SHOWN' then same.invited end as earlier_invited
                          from newest
                          join figure on figure.campaign_id = newest.campaign_id and figure.group_id = newest.group_id
                                     and figure.kind = newest.kind and figure.key = newest.key
                          left join figure response on response.campaign_id = newest.campaign_id
                                                   and response.group_id = newest.group_id
                                                   and response.kind = 'RESPONSE'
                          left join lateral (select campaign_id, title from release
                                              where release.series = newest.series
                                                and release.closed_at < newest.closed_at
                                              order by closed_at desc, campaign_id desc limit 1) before on true
                          left join release_group same on same.campaign_id = before.campaign_id
                                                      and same.kind = newest.group_kind and same.units = newest.units
                                                      and same.units_hash = hash_array_extended(newest.units, 0)
                          left join figure earlier on earlier.campaign_id = same.campaign_id
                                                  and earlier.group_id = same.group_id and earlier.kind = newest.kind
                                                  and earlier.key = newest.key and earlier.verdict = 'SHOWN'
                          left join figure earlier_response on earlier_response.campaign_id = same.campaign_id
                                                           and earlier_response.group_id = same.group_id
                                                           and earlier_response.kind = 'RESPONSE'
                        """)
                .param("names", texts(names, FigureName::name))
                .param("kinds", texts(names, name -> name.kind().name()))
                .param("keys", texts(names, FigureName::key))
                .param("viaKinds", texts(names, name -> name.viaKind().name()))
                .param("viaKeys", texts(names, FigureName::viaKey))
                .query((row, number) -> new Found(
                        row.getString("name"),
                        row.getString("title"),
                        row.getInt("invited"),
                        ReleasedRows.compared(row),
                        before(row)))
                .list();
    }

    /** The newest survey with an index, else the newest at all. */
    Optional<CampaignId> newestWithIndex() {
        return jdbc.sql("""
                        select campaign_id from release
                         order by exists (select from figure join release_group whole using (campaign_id, group_id)
                                           where figure.campaign_id = release.campaign_id and figure.kind = 'INDEX'
                                             and whole.parent_id is null) desc,
                                  closed_at desc, campaign_id desc limit 1
                        """).query(Long.class).optional().map(CampaignId::new);
    }

    private static @Nullable Before before(ResultSet row) throws SQLException {
        double value = row.getDouble("earlier_value");
        return row.wasNull()
                ? null
                : new Before(
                        row.getString("before_title"),
                        row.getInt("earlier_invited"),
                        row.getInt("earlier_n"),
                        value,
                        Bound.valueOf(row.getString("earlier_bound")));
    }

    private static String[] texts(List<FigureName> names, Function<FigureName, String> part) {
        return names.stream().map(part).toArray(String[]::new);
    }
}
