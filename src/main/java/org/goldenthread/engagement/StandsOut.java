package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.engagement.Difference.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands out in the selected group, from released figures. What is a difference by {@link Difference} is named
 * as one, and nothing else.
 *
 * @param about name of the theme; empty for the index
 * @param figure the selected group's
 * @param other name of the wave before or of the level above; empty for the others
 */
public record StandsOut(Kind kind, String about, Figure figure, String other) implements Serializable {

    /** In the order in which they are said. */
    public enum Kind {
        /** The clear change of a theme that is the largest. */
        CHANGE,
        /** Themes could be compared with the wave before, and none has clearly changed. */
        NO_CHANGE,
        /** The theme that is clearly, and the farthest, above the level above. */
        ABOVE_LEVEL,
        BELOW_LEVEL,
        /** The index is clearly above {@link Benchmark#ENGAGEMENT_INDEX}. */
        ABOVE_BENCHMARK,
        BELOW_BENCHMARK,
        /** The theme with the lowest value. */
        LOWEST
    }

    /** Four at most. */
    static List<StandsOut> in(EngagementResults results) {
        List<StandsOut> all = new ArrayList<>();
        change(results).ifPresent(all::add);
        fromLevelAbove(results).ifPresent(all::add);
        fromBenchmark(results).ifPresent(all::add);
        results.lowest()
                .map(theme -> new StandsOut(Kind.LOWEST, results.themeName(theme.key()), theme, ""))
                .ifPresent(all::add);
        return all;
    }

    private static Optional<StandsOut> change(EngagementResults results) {
        @Nullable Wave before = results.before();
        if (before == null) {
            return Optional.empty();
        }
        List<Figure> compared = results.selected().themes().stream()
                .filter(theme -> theme.change() != null)
                .toList();
        return compared.stream()
                .filter(Figure::clear)
                .max(Comparator.comparingDouble(Figure::changeSize))
                .map(theme -> new StandsOut(Kind.CHANGE, results.themeName(theme.key()), theme, before.title()))
                .or(() -> compared.stream()
                        .findFirst()
                        .map(theme -> new StandsOut(Kind.NO_CHANGE, "", theme, before.title())));
    }

    private static Optional<StandsOut> fromLevelAbove(EngagementResults results) {
        GroupResult selected = results.selected();
        @Nullable GroupResult above = results.levelAbove().orElse(null);
        if (above == null) {
            return Optional.empty();
        }
        @Nullable StandsOut farthest = null;
        double most = 0;
        for (int place = 0; place < selected.themes().size(); place++) {
            Figure here = selected.themes().get(place);
            Figure there = above.themes().get(place);
            double distance = Math.abs(here.value() - there.value());
            if (distance > most && here.isClearlyApart(there, selected.base(), above.base())) {
                most = distance;
                farthest = new StandsOut(
                        here.value() > there.value() ? Kind.ABOVE_LEVEL : Kind.BELOW_LEVEL,
                        results.themeName(here.key()),
                        here,
                        above.group().name());
            }
        }
        return Optional.ofNullable(farthest);
    }

    private static Optional<StandsOut> fromBenchmark(EngagementResults results) {
        Figure index = results.selected().index();
        if (!index.isShown() || index.bound() != Bound.ABOUT) {
            return Optional.empty();
        }
        double median = Benchmark.ENGAGEMENT_INDEX.value().doubleValue();
        Estimate estimate = Estimate.of(index, results.selected().base());
        if (!Difference.isClear(estimate, index.kind().indicator().part(median))) {
            return Optional.empty();
        }
        Kind kind = index.value() > median ? Kind.ABOVE_BENCHMARK : Kind.BELOW_BENCHMARK;
        return Optional.of(new StandsOut(kind, "", index, ""));
    }
}
