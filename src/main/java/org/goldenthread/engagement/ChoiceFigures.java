package org.goldenthread.engagement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.goldenthread.indicator.Indicator;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.survey.ReportingGroup;

/** Ratings with their net promoter score, and questions with options with the share of each. */
final class ChoiceFigures {

    private final Instrument instrument;
    private final CountedGroups groups;

    ChoiceFigures(Instrument instrument, CountedGroups groups) {
        this.instrument = instrument;
        this.groups = groups;
    }

    void all(Consumer<ReleaseFigure> release) {
        for (int position = 0; position < instrument.items().size(); position++) {
            Item item = instrument.items().get(position);
            switch (item.kind()) {
                case RATING -> rating(item, position, release);
                case CHOICES -> ticked(item, position, release);
                case CHOICE -> new OptionTable(item, position, groups).all(release);
                case AGREEMENT, FREQUENCY, COMMENT -> {}
            }
        }
    }

    /** Points of nought, one and two: a sum tells neither how many are promoters nor how many detractors. */
    private void rating(Item item, int position, Consumer<ReleaseFigure> release) {
        Indicator indicator = FigureKind.ENPS.indicator();
        var raw = new GatedMeasure.Raw(
                new EarlierWave.Key(FigureKind.ENPS, item.key()),
                indicator.mostPoints(1),
                tally -> tally.answered(position),
                tally -> indicator.points(tally.counts(position)));
        GatedMeasure measure = groups.measure(raw, groups.whereAsked(item, position));
        for (ReportingGroup group : groups.all()) {
            release.accept(groups.figure(
                    group,
                    FigureKind.ENPS,
                    item.key(),
                    measure,
                    indicator.pooled(List.of(groups.tally(group).counts(position)))));
        }
    }

    /** Whoever ticks one option may tick any other, so each is a question of its own. */
    private void ticked(Item item, int position, Consumer<ReleaseFigure> release) {
        Predicate<ReportingGroup> asked = groups.whereAsked(item, position);
        for (int option = 0; option < item.options().size(); option++) {
            int place = option;
            String key = OptionKey.of(item, List.of(option));
            var raw = new GatedMeasure.Raw(
                    new EarlierWave.Key(FigureKind.OPTION, key),
                    1,
                    tally -> tally.answered(position),
                    tally -> tally.counts(position)[place]);
            GatedMeasure measure = groups.measure(raw, asked);
            for (ReportingGroup group : groups.all()) {
                ReleaseTally tally = groups.tally(group);
                release.accept(groups.figure(
                        group,
                        FigureKind.OPTION,
                        key,
                        measure,
                        FigureKind.OPTION
                                .indicator()
                                .value(tally.counts(position)[place], tally.answered(position), 1)));
            }
        }
    }
}
