package org.goldenthread.engagement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Rounding;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Theme;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;

/** Turns stored figures into shown ones: here, and nowhere later, values are rounded. */
final class ReleasedRows {

    /** A figure with the words around it; text and theme name as far as it has them. */
    record Cited(
            Figure figure,
            CampaignId campaign,
            String wave,
            String group,
            @Nullable String text,
            @Nullable String theme,
            @Nullable String scale,
            Map<String, String> options) {}

    /** Where a figure belongs. */
    record Place(CampaignId campaign, long group) {}

    /** What {@link #wave} reads. */
    static final String WAVES = "select campaign_id, title, series, closed_at, released_at, threshold from release ";

    private ReleasedRows() {}

    static Figure figure(ResultSet row) throws SQLException {
        FigureKind kind = FigureKind.valueOf(row.getString("kind"));
        Verdict verdict = Verdict.valueOf(row.getString("verdict"));
        long id = row.getLong("figure_id");
        long group = row.getLong("group_id");
        String key = row.getString("key");
        if (!verdict.isShown()) {
            return new Figure(id, group, kind, key, verdict, 0, 0, Bound.ABOUT, null, false, List.of());
        }
        int n = row.getInt("n");
        double value = row.getDouble("value");
        Bound bound = Bound.valueOf(row.getString("bound"));
        return new Figure(
                id,
                group,
                kind,
                key,
                verdict,
                n,
                kind.indicator().rounding().shown(value, n, bound),
                bound,
                change(row, kind, value, n, bound),
                false,
                percentages(row.getArray("distribution")));
    }

    /** With whether its change is clear, for which it is needed of how many people both figures are. */
    static Figure compared(ResultSet row) throws SQLException {
        Figure figure = figure(row);
        if (figure.change() == null) {
            return figure;
        }
        var earlier = new Difference.Earlier(
                row.getDouble("earlier_value"),
                row.getInt("earlier_n"),
                row.getObject("earlier_invited", Integer.class));
        boolean clear = Difference.isClear(figure, row.getObject("invited", Integer.class), earlier);
        return clear ? figure.clearly() : figure;
    }

    static Wave wave(ResultSet row) throws SQLException {
        return new Wave(
                new CampaignId(row.getLong("campaign_id")),
                row.getString("title"),
                row.getString("series"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getObject("released_at", OffsetDateTime.class).toInstant(),
                row.getInt("threshold"));
    }

    /** With the words around it; without a wave before no more is needed than {@link #figure} reads. */
    static Cited cited(ResultSet row) throws SQLException {
        return new Cited(
                compared(row),
                new CampaignId(row.getLong("campaign_id")),
                row.getString("wave"),
                row.getString("group_name"),
                row.getString("text"),
                row.getString("theme_name"),
                row.getString("scale_name"),
                options(row));
    }

    /** Texts of an item's options, or of its answers, by their keys; none where it has none. */
    static Map<String, String> options(ResultSet row) throws SQLException {
        List<String> keys = texts(row.getArray("answer_keys"));
        List<String> texts = texts(row.getArray("answers"));
        Map<String, String> options = new LinkedHashMap<>();
        for (int option = 0; option < keys.size(); option++) {
            options.put(keys.get(option), texts.get(option));
        }
        return options;
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    static Questions.Asked asked(ResultSet row) throws SQLException {
        Map<String, String> options = options(row);
        return new Questions.Asked(
                row.getString("key"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("text"),
                new Theme(row.getString("theme"), row.getString("theme_name")),
                options.isEmpty() ? texts(row.getArray("answers")) : List.of(),
                options);
    }

    static List<UnitId> units(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(UnitId::new).toList();
    }

    private static @Nullable Double change(ResultSet row, FigureKind kind, double value, int n, Bound bound)
            throws SQLException {
        double earlier = row.getDouble("earlier_value");
        if (row.wasNull()) {
            return null;
        }
        if (bound != Bound.ABOUT || Bound.valueOf(row.getString("earlier_bound")) != Bound.ABOUT) {
            return null;
        }
        return kind.indicator().rounding().change(value, n, earlier, row.getInt("earlier_n"));
    }

    private static List<Integer> percentages(@Nullable Array array) throws SQLException {
        if (array == null) {
            return List.of();
        }
        return percentages(Arrays.asList((Integer[]) array.getArray()));
    }

    static List<Integer> percentages(List<Integer> counts) {
        int n = counts.stream().mapToInt(Integer::intValue).sum();
        return counts.stream()
                .map(count -> Rounding.display(100.0 * count / n, n))
                .toList();
    }
}
