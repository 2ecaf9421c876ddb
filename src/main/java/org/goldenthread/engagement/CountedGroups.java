package org.goldenthread.engagement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.jspecify.annotations.Nullable;

/** The groups and bands of a closed campaign with what was counted in them, and which of them may be shown at all. */
final class CountedGroups {

    private final List<ReportingGroup> tree;
    private final Bands bands;
    private final Map<Long, ReleaseTally> tallies;
    private final int threshold;
    private final List<EarlierWave> earlier;
    private final Map<Long, ReportingGroup> byId;
    private final Layer treeLayer;
    private final Map<Long, Verdict> verdicts;

    /** @param earlier waves of the same series whose figures are known already */
    CountedGroups(
            List<ReportingGroup> tree,
            Bands bands,
            Map<Long, ReleaseTally> tallies,
            int threshold,
            List<EarlierWave> earlier) {
        this.tree = tree;
        this.bands = bands;
        this.tallies = new HashMap<>(tallies);
        this.tallies.putAll(bands.tallies());
        this.threshold = threshold;
        this.earlier = earlier;
        this.byId = tree.stream().collect(toMap(ReportingGroup::id, identity()));
        Map<Long, @Nullable Long> parents = new HashMap<>();
        tree.forEach(group -> parents.put(group.id(), group.parent()));
        this.treeLayer = Layer.ofTree(parents, bands.cells());
        this.verdicts = new HashMap<>(gate(group -> true, group -> tally(group).ballots()));
        this.verdicts.putAll(bands.gate(
                bands.attributes(),
                threshold,
                0,
                cell -> upFrom(cell.group()).stream()
                        .filter(this::isShown)
                        .findFirst()
                        .map(group -> new Bands.Residual(group.id(), true)),
                ReleaseTally::ballots,
                tally -> 0));
    }

    /** The tree, parents before children, and then the bands. */
    List<ReportingGroup> all() {
        List<ReportingGroup> all = new ArrayList<>(tree);
        all.addAll(bands.all());
        return all;
    }

    List<ReportingGroup> tree() {
        return tree;
    }

    Bands bands() {
        return bands;
    }

    Layer treeLayer() {
        return treeLayer;
    }

    /** A group of the tree and those above it. */
    List<ReportingGroup> upFrom(long group) {
        List<ReportingGroup> up = new ArrayList<>();
        for (@Nullable ReportingGroup each = byId.get(group);
                each != null;
                each = each.parent() == null ? null : byId.get(each.parent())) {
            up.add(each);
        }
        return up;
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
        return verdict(group).isShown();
    }

    /** Whether anything may be shown of it. */
    Verdict verdict(ReportingGroup group) {
        return verdicts.getOrDefault(group.id(), Verdict.TOO_FEW);
    }

    /** The groups of the tree, by the number of people alone. */
    Map<Long, Verdict> gate(Predicate<ReportingGroup> eligible, ToIntFunction<ReportingGroup> people) {
        return DisclosureGate.decide(
                tree.stream()
                        .map(group -> new Node(
                                group.id(), group.parent(), people.applyAsInt(group), eligible.test(group), List.of()))
                        .toList(),
                threshold);
    }

    GatedMeasure measure(GatedMeasure.Raw raw, Predicate<ReportingGroup> eligible) {
        return new GatedMeasure(raw, this, eligible);
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
                tally -> tally.ballots(),
                tally -> tally.answered(position));
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
        Verdict ofGroup = verdict(group);
        Verdict both = ofGroup.isShown() ? verdict : ofGroup;
        if (!both.isShown() || value.isEmpty()) {
            return ReleaseFigure.withheld(group.id(), kind, key, both.isShown() ? Verdict.TOO_FEW : both);
        }
        return ReleaseFigure.shown(group.id(), kind, key, n, value.getAsDouble());
    }
}
