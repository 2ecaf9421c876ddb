package org.goldenthread.engagement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.indicator.Indicator;
import org.goldenthread.instrument.Item;
import org.goldenthread.survey.ReportingGroup;

/** The groups of a closed campaign with what was counted in them, and which of them may be shown at all. */
final class CountedGroups {

    private final List<ReportingGroup> groups;
    private final Map<Long, ReleaseTally> tallies;
    private final int threshold;
    private final List<EarlierWave> earlier;
    private final Map<Long, Verdict> verdicts;

    /** @param earlier waves of the same series whose figures are known already */
    CountedGroups(
            List<ReportingGroup> groups, Map<Long, ReleaseTally> tallies, int threshold, List<EarlierWave> earlier) {
        this.groups = groups;
        this.tallies = tallies;
        this.threshold = threshold;
        this.earlier = earlier;
        this.verdicts = gate(group -> true, group -> tally(group).ballots());
    }

    List<ReportingGroup> all() {
        return groups;
    }

    int threshold() {
        return threshold;
    }

    List<EarlierWave> earlier() {
        return earlier;
    }

    ReleaseTally tally(ReportingGroup group) {
        return Objects.requireNonNull(tallies.get(group.id()));
    }

    boolean isShown(ReportingGroup group) {
        return verdicts.getOrDefault(group.id(), Verdict.TOO_FEW).isShown();
    }

    /** By the number of people alone. */
    Map<Long, Verdict> gate(Predicate<ReportingGroup> eligible, ToIntFunction<ReportingGroup> people) {
        return DisclosureGate.decide(
                groups.stream()
                        .map(group -> new Node(
                                group.id(), group.parent(), people.applyAsInt(group), eligible.test(group), List.of()))
                        .toList(),
                threshold);
    }

    GatedMeasure measure(GatedMeasure.Raw raw, Predicate<ReportingGroup> eligible) {
        return new GatedMeasure(raw, groups, eligible, threshold, earlier);
    }

    /**
     * Where an item may be shown at all. Who was asked it only because of another answer has given that answer: so where all
     * or none of a group were, or all but one or one, how many answered it is not told.
     */
    Predicate<ReportingGroup> whereAsked(Item item, int position) {
        if (item.condition().isEmpty()) {
            return this::isShown;
        }
        var raw = new GatedMeasure.Raw(
                new EarlierWave.Key(FigureKind.RESPONSE, item.key()),
                1,
                group -> tally(group).ballots(),
                group -> tally(group).answered(position));
        return measure(raw, this::isShown)::isExact;
    }

    ReleaseFigure figure(
            ReportingGroup group, FigureKind kind, String key, GatedMeasure measure, OptionalDouble value) {
        int n = measure.people(group);
        ReleaseFigure figure = figure(group, kind, key, measure.verdict(group), n, value);
        Indicator indicator = kind.indicator();
        return switch (measure.bound(group)) {
            case ABOUT -> figure;
            case AT_LEAST -> figure.bounded(Bound.AT_LEAST, indicator.most() - indicator.onePersonOf(n));
            case AT_MOST -> figure.bounded(Bound.AT_MOST, indicator.least() + indicator.onePersonOf(n));
        };
    }

    ReleaseFigure figure(
            ReportingGroup group, FigureKind kind, String key, Verdict verdict, int n, OptionalDouble value) {
        Verdict ofGroup = verdicts.getOrDefault(group.id(), Verdict.TOO_FEW);
        Verdict both = ofGroup.isShown() ? verdict : ofGroup;
        if (!both.isShown() || value.isEmpty()) {
            return ReleaseFigure.withheld(group.id(), kind, key, both.isShown() ? Verdict.TOO_FEW : both);
        }
        return ReleaseFigure.shown(group.id(), kind, key, n, value.getAsDouble());
    }
}
