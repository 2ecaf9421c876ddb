package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.indicator.Indicator;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Theme;
import org.goldenthread.survey.ReportingGroup;

/**
 * Decides, once and for all viewers together, which figures of a closed campaign are released. Groups pass the gate by
 * their ballots; each item passes it again within the groups shown, by those who answered it, and the index by those who
 * answered all its items. A theme is shown where all its items are, so it adds nothing to them.
 */
final class ReleaseDecision {

    /** Counts per answer say more than a percentage, so they need ten people even where the threshold is lower. */
    static final int DISTRIBUTION_THRESHOLD = 10;

    private static final Indicator POSITIVE = FigureKind.ITEM.indicator();

    private final Instrument instrument;
    private final List<ReportingGroup> groups;
    private final Map<Long, ReleaseTally> tallies;
    private final int threshold;
    private final List<EarlierWave> earlier;
    private final Map<Long, Verdict> groupVerdicts;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, GatedMeasure> measures = new HashMap<>();

    /** @param earlier waves of the same series whose figures are known already */
    ReleaseDecision(
            Instrument instrument,
            List<ReportingGroup> groups,
            Map<Long, ReleaseTally> tallies,
            int threshold,
            List<EarlierWave> earlier) {
        this.instrument = instrument;
        this.groups = groups;
        this.tallies = tallies;
        this.threshold = threshold;
        this.earlier = earlier;
        this.groupVerdicts =
                gate(threshold, group -> true, group -> tally(group).ballots(), group -> List.of());
        for (Item released : ReleasedItems.of(instrument)) {
            int item = instrument.items().indexOf(released);
            String key = released.key();
            positions.put(key, item);
            var raw = new GatedMeasure.Raw(
                    new EarlierWave.Key(FigureKind.ITEM, key),
                    1,
                    group -> answered(group, item),
                    group -> POSITIVE.points(tally(group).counts(item)));
            measures.put(key, new GatedMeasure(raw, groups, this::isShown, threshold, earlier));
        }
    }

    List<ReleaseFigure> figures() {
        List<ReleaseFigure> figures = new ArrayList<>();
        responses(figures);
        if (!instrument.index().isEmpty()) {
            indexes(figures);
        }
        instrument.themes().forEach(theme -> theme(theme, figures));
        ReleasedItems.of(instrument).forEach(item -> item(item, figures));
        return figures;
    }

    private void responses(List<ReleaseFigure> figures) {
        Map<Long, Verdict> verdicts = gate(threshold, this::isShown, ReportingGroup::answered, group -> List.of());
        for (ReportingGroup group : groups) {
            figures.add(figure(
                    group,
                    FigureKind.RESPONSE,
                    "",
                    verdicts,
                    group.answered(),
                    FigureKind.RESPONSE.indicator().value(group.answered(), group.invited(), 1)));
        }
    }

    private void indexes(List<ReleaseFigure> figures) {
        // Each answer to each of its items is one of five: in such steps the sums are whole numbers.
        int steps = FigureKind.INDEX.indicator().mostPoints(instrument.index().size());
        var raw = new GatedMeasure.Raw(
                new EarlierWave.Key(FigureKind.INDEX, ""),
                steps,
                group -> tally(group).indexed(),
                group -> (int) Math.round(tally(group).indexSum() * steps / 100));
        var index = new GatedMeasure(
                raw,
                groups,
                group ->
                        instrument.index().stream().allMatch(key -> measure(key).isShown(group)),
                threshold,
                earlier);
        for (ReportingGroup group : groups) {
            OptionalDouble value = FigureKind.INDEX
                    .indicator()
                    .value(
                            raw.sum().applyAsInt(group),
                            tally(group).indexed(),
                            instrument.index().size());
            figures.add(figure(group, FigureKind.INDEX, "", index, value));
        }
    }

    private void theme(Theme theme, List<ReleaseFigure> figures) {
        List<Item> items = ReleasedItems.of(instrument).stream()
                .filter(item -> item.theme().equals(theme.key()))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        for (ReportingGroup group : groups) {
            Verdict verdict = items.stream()
                    .map(item -> measure(item.key()).verdict(group))
                    .filter(Predicate.not(Verdict::isShown))
                    .findFirst()
                    .orElse(Verdict.SHOWN);
            List<int[]> counts = items.stream()
                    .map(item -> tally(group).counts(position(item.key())))
                    .toList();
            int fewest = counts.stream().mapToInt(POSITIVE::answered).min().orElse(0);
            ReleaseFigure figure = figure(
                    group, FigureKind.THEME, theme.key(), Map.of(group.id(), verdict), fewest, POSITIVE.pooled(counts));
            figures.add(verdict.isShown() ? asKnown(figure, group, items) : figure);
        }
    }

    /** Where an item is a bound its theme is one too: the one that follows from its items, so that it adds nothing. */
    private ReleaseFigure asKnown(ReleaseFigure figure, ReportingGroup group, List<Item> items) {
        int people = 0;
        int least = 0;
        int most = 0;
        int high = 0;
        for (Item item : items) {
            GatedMeasure measure = measure(item.key());
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

    private void item(Item item, List<ReleaseFigure> figures) {
        int position = position(item.key());
        GatedMeasure measure = measure(item.key());
        Map<Long, Verdict> distributions = gate(
                Math.max(threshold, DISTRIBUTION_THRESHOLD),
                measure::isExact,
                group -> answered(group, position),
                group -> sides(group, position));
        for (ReportingGroup group : groups) {
            ReleaseFigure figure = figure(
                    group,
                    FigureKind.ITEM,
                    item.key(),
                    measure,
                    POSITIVE.pooled(List.of(tally(group).counts(position))));
            // Pages name the five answers as agreement, so how often something is so has its percentage only.
            boolean distributed = item.kind() == ItemKind.AGREEMENT
                    && distributions.getOrDefault(group.id(), Verdict.TOO_FEW).isShown();
            figures.add(distributed ? figure.with(counts(group, position)) : figure);
        }
    }

    private ReleaseFigure figure(
            ReportingGroup group, FigureKind kind, String key, GatedMeasure measure, OptionalDouble value) {
        int n = measure.people(group);
        ReleaseFigure figure = figure(group, kind, key, Map.of(group.id(), measure.verdict(group)), n, value);
        return switch (measure.bound(group)) {
            case ABOUT -> figure;
            case AT_LEAST -> figure.bounded(Bound.AT_LEAST, 100 - 100.0 / n);
            case AT_MOST -> figure.bounded(Bound.AT_MOST, 100.0 / n);
        };
    }

    private ReleaseFigure figure(
            ReportingGroup group,
            FigureKind kind,
            String key,
            Map<Long, Verdict> verdicts,
            int n,
            OptionalDouble value) {
        Verdict ofGroup = groupVerdicts.getOrDefault(group.id(), Verdict.TOO_FEW);
        Verdict verdict = ofGroup.isShown() ? verdicts.getOrDefault(group.id(), Verdict.TOO_FEW) : ofGroup;
        if (!verdict.isShown() || value.isEmpty()) {
            return ReleaseFigure.withheld(group.id(), kind, key, verdict.isShown() ? Verdict.TOO_FEW : verdict);
        }
        return ReleaseFigure.shown(group.id(), kind, key, n, value.getAsDouble());
    }

    private Map<Long, Verdict> gate(
            int least,
            Predicate<ReportingGroup> eligible,
            ToIntFunction<ReportingGroup> people,
            Function<ReportingGroup, List<Integer>> shares) {
        return DisclosureGate.decide(
                groups.stream()
                        .map(group -> new Node(
                                group.id(),
                                group.parent(),
                                people.applyAsInt(group),
                                eligible.test(group),
                                shares.apply(group)))
                        .toList(),
                least);
    }

    private boolean isShown(ReportingGroup group) {
        return groupVerdicts.getOrDefault(group.id(), Verdict.TOO_FEW).isShown();
    }

    private GatedMeasure measure(String item) {
        return Objects.requireNonNull(measures.get(item), item);
    }

    private int position(String item) {
        return Objects.requireNonNull(positions.get(item), item);
    }

    private int answered(ReportingGroup group, int position) {
        return POSITIVE.answered(tally(group).counts(position));
    }

    /** Positive and not: where all but one are on one side, five counts would tell what each of them said. */
    private List<Integer> sides(ReportingGroup group, int position) {
        int positive = POSITIVE.points(tally(group).counts(position));
        return List.of(positive, answered(group, position) - positive);
    }

    private List<Integer> counts(ReportingGroup group, int position) {
        return Arrays.stream(tally(group).counts(position)).boxed().toList();
    }

    private ReleaseTally tally(ReportingGroup group) {
        return Objects.requireNonNull(tallies.get(group.id()));
    }
}
