package org.goldenthread.engagement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.indicator.Indicator;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.survey.ReportingGroup;

/** Statements with the percentage positive of those who answered, and how many gave each of the five answers. */
final class ItemFigures {

    /** Counts per answer say more than a percentage, so they need ten people even where the threshold is lower. */
    static final int DISTRIBUTION_THRESHOLD = 10;

    static final Indicator POSITIVE = FigureKind.ITEM.indicator();

    private final CountedGroups groups;
    private final List<Item> items;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, GatedMeasure> measures = new HashMap<>();

    ItemFigures(Instrument instrument, CountedGroups groups) {
        this.groups = groups;
        this.items = ReleasedItems.statements(instrument);
        for (Item item : items) {
            int position = instrument.items().indexOf(item);
            positions.put(item.key(), position);
            var raw = new GatedMeasure.Raw(
                    new EarlierWave.Key(FigureKind.ITEM, item.key()),
                    POSITIVE.mostPoints(1),
                    tally -> tally.answered(position),
                    tally -> POSITIVE.points(tally.counts(position)));
            measures.put(item.key(), groups.measure(raw, groups.whereAsked(item, position)));
        }
    }

    void all(Consumer<ReleaseFigure> release) {
        items.forEach(item -> one(item, release));
    }

    private void one(Item item, Consumer<ReleaseFigure> release) {
        GatedMeasure measure = measure(item);
        Map<Long, Verdict> distributions = distributions(item);
        for (ReportingGroup group : groups.all()) {
            ReleaseFigure figure = groups.figure(
                    group, FigureKind.ITEM, item.key(), measure, POSITIVE.pooled(List.of(counts(item, group))));
            boolean distributed =
                    distributions.getOrDefault(group.id(), Verdict.TOO_FEW).isShown();
            release.accept(
                    distributed
                            ? figure.with(
                                    Arrays.stream(counts(item, group)).boxed().toList())
                            : figure);
        }
    }

    /** Where all but one are on one side, positive or not, five counts would tell what each of them said. */
    private Map<Long, Verdict> distributions(Item item) {
        GatedMeasure measure = measure(item);
        return DisclosureGate.decide(
                groups.tree().stream()
                        .map(group -> {
                            int positive = POSITIVE.points(counts(item, group));
                            int people = measure.people(group);
                            return new Node(
                                    group.id(),
                                    group.parent(),
                                    people,
                                    measure.isExact(group),
                                    List.of(positive, people - positive));
                        })
                        .toList(),
                Math.max(groups.threshold(), DISTRIBUTION_THRESHOLD));
    }

    GatedMeasure measure(Item item) {
        return Objects.requireNonNull(measures.get(item.key()), item.key());
    }

    int[] counts(Item item, ReportingGroup group) {
        return groups.tally(group).counts(Objects.requireNonNull(positions.get(item.key()), item.key()));
    }

    /** Whether nothing but a percentage is said of an item, or nothing ever: not where it is withheld or a bound. */
    boolean isExactOrHasNone(String key, ReportingGroup group) {
        GatedMeasure measure = measures.get(key);
        return measure == null || measure.isExact(group);
    }
}
