package org.goldenthread.engagement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.disclosure.AskedTwice;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.WaveFigures;
import org.goldenthread.survey.AskedBefore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What earlier waves have told already, for the release of the next one. */
@Repository
class EarlierReleases {

    private record Row(long campaign, long group, EarlierWave.Key key, WaveFigures.Said said) {}

    private final JdbcClient jdbc;

    EarlierReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each wave that is named; two queries. */
    List<EarlierWave> of(List<AskedBefore> asked) {
        Map<Long, List<AskedTwice>> people = asked.stream()
                .collect(groupingBy(
                        each -> each.earlier().value(),
                        TreeMap::new,
                        mapping(each -> new AskedTwice(each.then(), each.now(), each.people()), toList())));
        if (people.isEmpty()) {
            return List.of();
        }
        Long[] campaigns = people.keySet().toArray(Long[]::new);
        Map<Long, Map<Long, @Nullable Long>> parents = parents(campaigns);
        Map<Long, Map<EarlierWave.Key, Map<Long, WaveFigures.Said>>> said = new HashMap<>();
        figures(campaigns)
                .forEach(row -> said.computeIfAbsent(row.campaign, campaign -> new HashMap<>())
                        .computeIfAbsent(row.key, key -> new HashMap<>())
                        .put(row.group, row.said));
        List<EarlierWave> waves = new ArrayList<>();
        people.forEach((campaign, both) -> {
            Map<EarlierWave.Key, WaveFigures> figures = new HashMap<>();
            said.getOrDefault(campaign, Map.of())
                    .forEach((key, groups) ->
                            figures.put(key, new WaveFigures(parents.getOrDefault(campaign, Map.of()), groups)));
            waves.add(new EarlierWave(figures, both));
        });
        return waves;
    }

    private Map<Long, Map<Long, @Nullable Long>> parents(Long[] campaigns) {
        Map<Long, Map<Long, @Nullable Long>> parents = new HashMap<>();
        jdbc.sql("select campaign_id, group_id, parent_id from release_group where campaign_id = any (:campaigns)")
                .param("campaigns", campaigns)
                .query(row -> {
                    parents.computeIfAbsent(row.getLong("campaign_id"), campaign -> new HashMap<>())
                            .put(row.getLong("group_id"), row.getObject("parent_id", Long.class));
                });
        return parents;
    }

    private List<Row> figures(Long[] campaigns) {
        return jdbc.sql("""
                        select campaign_id, group_id, kind, key, n, value, bound from figure
                         where campaign_id = any (:campaigns) and kind not in ('RESPONSE', 'THEME') and verdict = 'SHOWN'
                        """)
                .param("campaigns", campaigns)
                .query((row, number) -> new Row(
                        row.getLong("campaign_id"),
                        row.getLong("group_id"),
                        new EarlierWave.Key(FigureKind.valueOf(row.getString("kind")), row.getString("key")),
                        said(row)))
                .list();
    }

    private static WaveFigures.Said said(ResultSet row) throws SQLException {
        return said(
                FigureKind.valueOf(row.getString("kind")),
                row.getInt("n"),
                row.getDouble("value"),
                Bound.valueOf(row.getString("bound")));
    }

    /** What a shown figure tells of the sum behind it, where one person adds from 0 to 1. */
    static WaveFigures.Said said(FigureKind kind, int n, double value, Bound bound) {
        double sum = kind.indicator().part(value) * n;
        return switch (bound) {
            case ABOUT -> new WaveFigures.Said(n, sum, sum);
            case AT_LEAST -> new WaveFigures.Said(n, n - 1, n);
            case AT_MOST -> new WaveFigures.Said(n, 0, 1);
        };
    }
}
