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
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
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

    private final Instrument instrument;
    private final List<ReportingGroup> groups;
    private final Map<Long, ReleaseTally> tallies;
    private final int threshold;
    private final Map<Long, Verdict> groupVerdicts;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Map<Long, Verdict>> itemVerdicts = new HashMap<>();

    ReleaseDecision(
            Instrument instrument, List<ReportingGroup> groups, Map<Long, ReleaseTally> tallies, int threshold) {
        this.instrument = instrument;
        this.groups = groups;
        this.tallies = tallies;
        this.threshold = threshold;
        this.groupVerdicts =
                gate(threshold, group -> true, group -> tally(group).ballots(), group -> List.of());
        for (Item released : ReleasedItems.of(instrument)) {
            int item = instrument.items().indexOf(released);
            String key = released.key();
            positions.put(key, item);
            itemVerdicts.put(key, gate(threshold, this::isShown, group -> answered(group, item), group -> List.of()));
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
                    Scores.responseRate(group.answered(), group.invited())));
        }
    }

    private void indexes(List<ReleaseFigure> figures) {
        Map<Long, Verdict> verdicts = gate(
                threshold,
                group -> instrument.index().stream().allMatch(key -> isShown(key, group)),
                group -> tally(group).indexed(),
                group -> List.of());
        for (ReportingGroup group : groups) {
            ReleaseTally tally = tally(group);
            figures.add(figure(
                    group,
                    FigureKind.INDEX,
                    "",
                    verdicts,
                    tally.indexed(),
                    Scores.index(tally.indexSum(), tally.indexed())));
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
                    .map(item -> verdict(item.key(), group))
                    .filter(Predicate.not(Verdict::isShown))
                    .findFirst()
                    .orElse(Verdict.SHOWN);
            List<int[]> counts = items.stream()
                    .map(item -> tally(group).counts(position(item.key())))
                    .toList();
            int fewest = counts.stream().mapToInt(Scores::answered).min().orElse(0);
            figures.add(figure(
                    group, FigureKind.THEME, theme.key(), Map.of(group.id(), verdict), fewest, Scores.pooled(counts)));
        }
    }

    private void item(Item item, List<ReleaseFigure> figures) {
        int position = position(item.key());
        Map<Long, Verdict> distributions = gate(
                Math.max(threshold, DISTRIBUTION_THRESHOLD),
                group -> isShown(item.key(), group),
                group -> answered(group, position),
                group -> sides(group, position));
        for (ReportingGroup group : groups) {
            ReleaseFigure figure = figure(
                    group,
                    FigureKind.ITEM,
                    item.key(),
                    itemVerdicts.getOrDefault(item.key(), Map.of()),
                    answered(group, position),
                    Scores.percentagePositive(tally(group).counts(position)));
            // Pages name the five answers as agreement, so how often something is so has its percentage only.
            boolean distributed = item.kind() == ItemKind.AGREEMENT
                    && distributions.getOrDefault(group.id(), Verdict.TOO_FEW).isShown();
            figures.add(distributed ? figure.with(counts(group, position)) : figure);
        }
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

    private boolean isShown(String item, ReportingGroup group) {
        return verdict(item, group).isShown();
    }

    private Verdict verdict(String item, ReportingGroup group) {
        return itemVerdicts.getOrDefault(item, Map.of()).getOrDefault(group.id(), Verdict.TOO_FEW);
    }

    private int position(String item) {
        return Objects.requireNonNull(positions.get(item), item);
    }

    private int answered(ReportingGroup group, int position) {
        return Scores.answered(tally(group).counts(position));
    }

    /** Positive and not: where all but one are on one side, five counts would tell what each of them said. */
    private List<Integer> sides(ReportingGroup group, int position) {
        int positive = Scores.positive(tally(group).counts(position));
        return List.of(positive, answered(group, position) - positive);
    }

    private List<Integer> counts(ReportingGroup group, int position) {
        return Arrays.stream(tally(group).counts(position)).boxed().toList();
    }

    private ReleaseTally tally(ReportingGroup group) {
        return Objects.requireNonNull(tallies.get(group.id()));
    }
}
