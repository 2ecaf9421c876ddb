package org.goldenthread.engagement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Rounding;
import org.goldenthread.disclosure.Share;
import org.goldenthread.disclosure.Verdict;
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
            @Nullable String theme) {}

    /** Where a figure belongs. */
    record Place(CampaignId campaign, long group) {}

    private ReleasedRows() {}

    static Figure figure(ResultSet row) throws SQLException {
        FigureKind kind = FigureKind.valueOf(row.getString("kind"));
        Verdict verdict = Verdict.valueOf(row.getString("verdict"));
        long id = row.getLong("figure_id");
        long group = row.getLong("group_id");
        String key = row.getString("key");
        if (!verdict.isShown()) {
            return new Figure(id, group, kind, key, verdict, 0, 0, Bound.ABOUT, null, List.of());
        }
        int n = row.getInt("n");
        double value = row.getDouble("value");
        Bound bound = Bound.valueOf(row.getString("bound"));
        Share shown = shown(kind, value, n, bound);
        return new Figure(
                id,
                group,
                kind,
                key,
                verdict,
                n,
                shown.percent(),
                shown.bound(),
                change(row, kind, value, n, bound),
                percentages(row.getArray("distribution")));
    }

    static Wave wave(ResultSet row) throws SQLException {
        return new Wave(
                new CampaignId(row.getLong("campaign_id")),
                row.getString("title"),
                row.getString("series"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getInt("threshold"));
    }

    static Cited cited(ResultSet row) throws SQLException {
        return new Cited(
                figure(row),
                new CampaignId(row.getLong("campaign_id")),
                row.getString("wave"),
                row.getString("group_name"),
                row.getString("text"),
                row.getString("theme_name"));
    }

    static List<UnitId> units(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(UnitId::new).toList();
    }

    /** Who answered is no secret kept by rounding, so a response rate is the exact one. */
    static Share shown(FigureKind kind, double value, int n, Bound bound) {
        return new Share((int) kind.indicator().rounding().shown(value, n, bound), bound);
    }

    private static @Nullable Integer change(ResultSet row, FigureKind kind, double value, int n, Bound bound)
            throws SQLException {
        double earlier = row.getDouble("earlier_value");
        if (row.wasNull()) {
            return null;
        }
        if (bound != Bound.ABOUT || Bound.valueOf(row.getString("earlier_bound")) != Bound.ABOUT) {
            return null;
        }
        return change(kind, value, n, earlier, row.getInt("earlier_n"));
    }

    /** The difference of unrounded values, in the coarser of the two steps. */
    static int change(FigureKind kind, double value, int n, double earlier, int earlierN) {
        return (int) kind.indicator().rounding().change(value, n, earlier, earlierN);
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
