package org.goldenthread.engagement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.disclosure.AskedTwice;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.WaveFigures;
import org.goldenthread.survey.AskedBefore;
import org.goldenthread.survey.Attribute;
import org.goldenthread.survey.ReportingCell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What earlier waves have told already, for the release of the next one. */
@Repository
class EarlierReleases {

    /** @param band of a band its name; else null */
    private record Group(
            long campaign,
            long id,
            @Nullable Long parent,
            @Nullable String band) {}

    private record Row(long campaign, long group, EarlierWave.Key key, WaveFigures.Said said) {}

    private final JdbcClient jdbc;

    EarlierReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each wave that is named; two queries. */
    List<EarlierWave> of(List<AskedBefore> asked) {
        Map<Long, List<AskedBefore>> waves =
                asked.stream().collect(groupingBy(each -> each.earlier().value(), TreeMap::new, toList()));
        if (waves.isEmpty()) {
            return List.of();
        }
        Long[] campaigns = waves.keySet().toArray(Long[]::new);
        Map<Long, List<Group>> groups = groups(campaigns).stream().collect(groupingBy(Group::campaign));
        Map<Long, Map<EarlierWave.Key, Map<Long, WaveFigures.Said>>> said = new HashMap<>();
        figures(campaigns)
                .forEach(row -> said.computeIfAbsent(row.campaign, campaign -> new HashMap<>())
                        .computeIfAbsent(row.key, key -> new HashMap<>())
                        .put(row.group, row.said));
        List<EarlierWave> earlier = new ArrayList<>();
        waves.forEach((campaign, people) -> earlier.add(wave(
                layers(groups.getOrDefault(campaign, List.of()), people),
                said.getOrDefault(campaign, Map.of()),
                people)));
        return earlier;
    }

    /** @param said of groups and bands, by kind and key */
    static EarlierWave wave(
            List<Layer> layers, Map<EarlierWave.Key, Map<Long, WaveFigures.Said>> said, List<AskedBefore> asked) {
        Map<EarlierWave.Key, List<WaveFigures>> figures = new HashMap<>();
        said.forEach((key, each) -> figures.put(
                key,
                layers.stream()
                        .map(layer -> layer.says(each))
                        .filter(told -> !told.said().isEmpty())
                        .toList()));
        return new EarlierWave(
                figures,
                asked.stream()
                        .map(each -> new AskedTwice(key(each.then()), key(each.now()), each.people()))
                        .toList());
    }

    private static @Nullable Long key(@Nullable ReportingCell cell) {
        return cell == null ? null : Layer.key(cell);
    }

    /** The tree, and one of each attribute. */
    private static List<Layer> layers(List<Group> groups, List<AskedBefore> asked) {
        Set<ReportingCell> cells =
                asked.stream().map(AskedBefore::then).filter(Objects::nonNull).collect(toSet());
        Map<Long, @Nullable Long> parents = new HashMap<>();
        Map<Attribute, Map<String, Long>> bands = new EnumMap<>(Attribute.class);
        for (Group group : groups) {
            if (group.band == null) {
                parents.put(group.id, group.parent);
            } else {
                bands.computeIfAbsent(Attribute.of(group.band), attribute -> new HashMap<>())
                        .put(group.band, group.id);
            }
        }
        return Stream.concat(
                        Stream.of(Layer.ofTree(parents, cells)),
                        bands.values().stream().map(each -> Layer.ofBands(each, cells)))
                .toList();
    }

    private List<Group> groups(Long[] campaigns) {
        return jdbc.sql("""
                        select campaign_id, group_id, parent_id, band from release_group
                         where campaign_id = any (:campaigns)
                        """)
                .param("campaigns", campaigns)
                .query((row, number) -> new Group(
                        row.getLong("campaign_id"),
                        row.getLong("group_id"),
                        row.getObject("parent_id", Long.class),
                        row.getString("band")))
                .list();
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
