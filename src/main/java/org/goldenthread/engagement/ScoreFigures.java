package org.goldenthread.engagement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.goldenthread.indicator.Indicator;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Scale;
import org.goldenthread.survey.ReportingGroup;

/**
 * The index, scales and standards: means of people's own scores. Each is shown where all of its items are shown exactly, or
 * have no figure at all. A score and the other items together would tell of an item that is a bound more than the bound says;
 * of an exact one they tell nothing that exchanging two people's answers would not leave as it is.
 */
final class ScoreFigures {

    private final Instrument instrument;
    private final CountedGroups groups;
    private final ItemFigures items;

    ScoreFigures(Instrument instrument, CountedGroups groups, ItemFigures items) {
        this.instrument = instrument;
        this.groups = groups;
        this.items = items;
    }

    void all(Consumer<ReleaseFigure> release) {
        List<Scale> scales = instrument.scored();
        Set<String> scored = new HashSet<>();
        for (int place = 0; place < scales.size(); place++) {
            Scale scale = scales.get(place);
            boolean apart = scale.items().stream().noneMatch(scored::contains);
            one(scale, place, apart, release);
            scored.addAll(scale.items());
        }
    }

    /** @param apart whether no other score is made of any of its items: two, each rounded its own way, would tell more */
    private void one(Scale scale, int place, boolean apart, Consumer<ReleaseFigure> release) {
        FigureKind kind = FigureKind.of(scale);
        Indicator indicator = kind.indicator();
        int size = scale.items().size();
        // Each answer is one of five steps of points, so that the sums are whole numbers.
        var raw = new GatedMeasure.Raw(
                new EarlierWave.Key(kind, scale.key()),
                indicator.mostPoints(size),
                tally -> tally.people(place),
                tally -> Math.toIntExact(tally.points(place)));
        GatedMeasure measure = groups.measure(
                raw,
                group -> apart
                        && groups.isShown(group)
                        && scale.items().stream().allMatch(item -> items.isExactOrHasNone(item, group)));
        for (ReportingGroup group : groups.all()) {
            ReleaseTally tally = groups.tally(group);
            release.accept(groups.figure(
                    group,
                    kind,
                    scale.key(),
                    measure,
                    indicator.value(tally.points(place), tally.people(place), size)));
        }
    }
}
