package org.goldenthread.engagement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.indicator.Indicator;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Theme;
import org.goldenthread.survey.ReportingGroup;

/** Themes, each shown where all its items are, so that it adds nothing to them. */
final class ThemeFigures {

    private static final Indicator POSITIVE = FigureKind.THEME.indicator();

    private final Instrument instrument;
    private final CountedGroups groups;
    private final ItemFigures items;

    ThemeFigures(Instrument instrument, CountedGroups groups, ItemFigures items) {
        this.instrument = instrument;
        this.groups = groups;
        this.items = items;
    }

    void all(Consumer<ReleaseFigure> release) {
        for (Theme theme : instrument.themes()) {
            List<Item> within = ReleasedItems.statements(instrument).stream()
                    .filter(item -> item.theme().equals(theme.key()))
                    .toList();
            if (!within.isEmpty()) {
                groups.all().forEach(group -> release.accept(figure(theme, within, group)));
            }
        }
    }

    private ReleaseFigure figure(Theme theme, List<Item> within, ReportingGroup group) {
        Verdict verdict = within.stream()
                .map(item -> items.measure(item).verdict(group))
                .filter(Predicate.not(Verdict::isShown))
                .findFirst()
                .orElse(Verdict.SHOWN);
        List<int[]> counts =
                within.stream().map(item -> items.counts(item, group)).toList();
        int fewest = counts.stream().mapToInt(POSITIVE::answered).min().orElse(0);
        ReleaseFigure figure =
                groups.figure(group, FigureKind.THEME, theme.key(), verdict, fewest, POSITIVE.pooled(counts));
        return verdict.isShown() ? asKnown(figure, group, within) : figure;
    }

    /** Where an item is a bound its theme is one too: the one that follows from its items, so that it adds nothing. */
    private ReleaseFigure asKnown(ReleaseFigure figure, ReportingGroup group, List<Item> within) {
        int people = 0;
        int least = 0;
        int most = 0;
        int high = 0;
        for (Item item : within) {
            GatedMeasure measure = items.measure(item);
            people += measure.people(group);
            least += measure.least(group);
            most += measure.most(group);
            high += measure.bound(group) == Bound.AT_LEAST ? 1 : 0;
        }
        int bounds = most - least;
        if (bounds == 0) {
            return figure;
        }
        return 2 * high >= bounds
                ? figure.bounded(Bound.AT_LEAST, 100.0 * least / people)
                : figure.bounded(Bound.AT_MOST, 100.0 * most / people);
    }
}
