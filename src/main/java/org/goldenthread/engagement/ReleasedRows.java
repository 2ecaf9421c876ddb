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
        Share shown = shown(kind, value, n);
        return new Figure(
                id,
                group,
                kind,
                key,
                verdict,
                n,
                shown.percent(),
                shown.bound(),
                change(row, kind, value, n),
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

    /** Who answered is no secret kept by rounding, so a response rate is the exact one; and an index has no bounds. */
    private static Share shown(FigureKind kind, double value, int n) {
        return switch (kind) {
            case RESPONSE -> new Share(Rounding.round(value, 1), Bound.ABOUT);
            case INDEX -> new Share(Rounding.display(value, n), Bound.ABOUT);
            case THEME, ITEM -> Rounding.share(value, n);
        };
    }

    private static @Nullable Integer change(ResultSet row, FigureKind kind, double value, int n) throws SQLException {
        double earlier = row.getDouble("earlier_value");
        if (row.wasNull()) {
            return null;
        }
        int earlierN = row.getInt("earlier_n");
        boolean bounded = shown(kind, value, n).bound() != Bound.ABOUT
                || shown(kind, earlier, earlierN).bound() != Bound.ABOUT;
        if (bounded) {
            return null;
        }
        int step = kind == FigureKind.RESPONSE ? 1 : Math.max(Rounding.step(n), Rounding.step(earlierN));
        return Rounding.round(value - earlier, step);
    }

    private static List<Integer> percentages(@Nullable Array array) throws SQLException {
        if (array == null) {
            return List.of();
        }
        Integer[] counts = (Integer[]) array.getArray();
        int n = Arrays.stream(counts).mapToInt(Integer::intValue).sum();
        return Arrays.stream(counts)
                .map(count -> Rounding.display(100.0 * count / n, n))
                .toList();
    }
}
