package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;

/**
 * How the index and the themes of one group went over the waves of a series, up to the one that is looked at. A wave is
 * chained to the others only where the group covered the same units; where not, or where nothing is shown, the line breaks.
 *
 * @param lines the index and the themes that the newest of the waves has
 */
public record Trend(List<Line> lines) implements Serializable {

    public Trend {
        lines = List.copyOf(lines);
    }

    /**
     * One figure over the waves.
     *
     * @param key of the theme; empty for the index
     * @param points one for each wave, the oldest first
     */
    public record Line(FigureKind kind, String key, List<Point> points) implements Serializable {

        public Line {
            points = List.copyOf(points);
        }
    }

    /** Whether a wave has a point on the line, and if not, why. */
    public enum Place {
        /** The figure is shown, so the line has a point. */
        POINT,
        /** Nothing is known but a bound, which is no point. */
        BOUND,
        WITHHELD,
        /** The wave did not ask what the figure is made of. */
        NOT_ASKED,
        /** The group was not asked, or covered other units. */
        OTHER_GROUP
    }

    /**
     * One wave's part of a line.
     *
     * @param figure null where the group or the question was not the same
     */
    public record Point(Wave wave, Place place, @Nullable Figure figure) implements Serializable {

        private static Point of(Wave wave, boolean same, @Nullable Figure figure) {
            return new Point(wave, place(same, figure), figure);
        }

        private static Place place(boolean same, @Nullable Figure figure) {
            if (figure == null) {
                return same ? Place.NOT_ASKED : Place.OTHER_GROUP;
            }
            if (!figure.isShown()) {
                return Place.WITHHELD;
            }
            return figure.bound() == Bound.ABOUT ? Place.POINT : Place.BOUND;
        }

        /** To draw it: empty where the line has no point, so that nothing withheld is drawn, not even roughly. */
        public Optional<Double> drawn() {
            return place == Place.POINT && figure != null ? Optional.of(figure.value()) : Optional.empty();
        }
    }

    /**
     * What was read of one wave: nothing, or one figure.
     *
     * @param same whether the group was asked in it and covered the same units
     */
    record Row(Wave wave, boolean same, @Nullable Figure figure) {}

    private record Key(FigureKind kind, String key) {}

    /** @param rows the oldest wave first, at least one row of each */
    static Trend of(List<Row> rows) {
        Map<CampaignId, Row> waves = new LinkedHashMap<>();
        Map<CampaignId, Map<Key, Figure>> figures = new HashMap<>();
        for (Row row : rows) {
            waves.putIfAbsent(row.wave.campaign(), row);
            Map<Key, Figure> ofWave = figures.computeIfAbsent(row.wave.campaign(), wave -> new LinkedHashMap<>());
            if (row.figure != null) {
                ofWave.put(new Key(row.figure.kind(), row.figure.key()), row.figure);
            }
        }
        if (waves.isEmpty()) {
            return new Trend(List.of());
        }
        CampaignId newest = rows.getLast().wave.campaign();
        return new Trend(figures.getOrDefault(newest, Map.of()).keySet().stream()
                .map(key -> line(key, waves, figures))
                .toList());
    }

    private static Line line(Key key, Map<CampaignId, Row> waves, Map<CampaignId, Map<Key, Figure>> figures) {
        List<Point> points = new ArrayList<>();
        waves.forEach((campaign, row) -> points.add(Point.of(
                row.wave, row.same, figures.getOrDefault(campaign, Map.of()).get(key))));
        return new Line(key.kind, key.key, points);
    }
}
