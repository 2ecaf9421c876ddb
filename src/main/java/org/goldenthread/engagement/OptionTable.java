package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.disclosure.WaveFigures;
import org.goldenthread.instrument.Item;
import org.goldenthread.survey.ReportingGroup;

/**
 * The options of a question of which one is chosen. Their shares make a whole, so what one leaves out the others tell: all of
 * them are shown for a group, or none. Options that few of all people chose are put together, the same ones everywhere; then
 * every residual of the groups shown has at least ten people, and at least two behind each share.
 */
final class OptionTable {

    private final Item item;
    private final int position;
    private final CountedGroups groups;
    private final List<List<Integer>> parts;
    private final Map<Long, Verdict> verdicts;

    OptionTable(Item item, int position, CountedGroups groups) {
        this.item = item;
        this.position = position;
        this.groups = groups;
        this.parts = parts();
        Predicate<ReportingGroup> asked = groups.whereAsked(item, position);
        this.verdicts = new HashMap<>(DisclosureGate.decideTables(
                groups.tree().stream().map(group -> node(group, asked)).toList(),
                Math.max(groups.threshold(), ItemFigures.DISTRIBUTION_THRESHOLD)));
        groups.earlier().forEach(this::gateAgainst);
    }

    void all(Consumer<ReleaseFigure> release) {
        for (List<Integer> part : parts) {
            for (ReportingGroup group : groups.tree()) {
                int answered = groups.tally(group).answered(position);
                release.accept(groups.figure(
                        group,
                        FigureKind.OPTION,
                        OptionKey.of(item, part),
                        verdict(group),
                        answered,
                        FigureKind.OPTION.indicator().value(count(group, part), answered, 1)));
            }
        }
    }

    /** One for each option that at least k of all people chose, and the last for the others together. */
    private List<List<Integer>> parts() {
        List<Integer> byCount = IntStream.range(0, item.options().size())
                .boxed()
                .sorted(Comparator.comparingInt(option -> inAll(List.of(option))))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Integer> together = new ArrayList<>();
        while (!byCount.isEmpty() && inAll(List.of(byCount.getFirst())) < groups.threshold()) {
            together.add(byCount.removeFirst());
        }
        while (!byCount.isEmpty()
                && !together.isEmpty()
                && (together.size() < 2 || inAll(together) < groups.threshold())) {
            together.add(byCount.removeFirst());
        }
        List<List<Integer>> made = new ArrayList<>();
        byCount.stream().sorted().forEach(option -> made.add(List.of(option)));
        if (!together.isEmpty()) {
            made.add(together.stream().sorted().toList());
        }
        return made;
    }

    private int inAll(Collection<Integer> options) {
        return groups.tree().stream()
                .filter(group -> group.parent() == null)
                .mapToInt(group -> count(group, options))
                .sum();
    }

    private int count(ReportingGroup group, Collection<Integer> options) {
        int[] counts = groups.tally(group).counts(position);
        return options.stream().mapToInt(option -> counts[option]).sum();
    }

    private Node node(ReportingGroup group, Predicate<ReportingGroup> asked) {
        return new Node(
                group.id(),
                group.parent(),
                groups.tally(group).answered(position),
                asked.test(group) && parts.size() > 1,
                parts.stream().map(part -> count(group, part)).toList());
    }

    private Verdict verdict(ReportingGroup group) {
        return parts.size() > 1 ? Objects.requireNonNull(verdicts.get(group.id())) : Verdict.TOO_FEW;
    }

    private void gateAgainst(EarlierWave wave) {
        for (List<Integer> part : parts) {
            var key = new EarlierWave.Key(FigureKind.OPTION, OptionKey.of(item, part));
            wave.tooClose(key, now(part), groups.threshold())
                    .forEach(group -> verdicts.put(group, Verdict.PROTECTS_OTHERS));
        }
    }

    private WaveFigures now(List<Integer> part) {
        Map<Long, WaveFigures.Said> said = new TreeMap<>();
        for (ReportingGroup group : groups.tree()) {
            if (verdict(group).isShown()) {
                int count = count(group, part);
                said.put(group.id(), new WaveFigures.Said(groups.tally(group).answered(position), count, count));
            }
        }
        return groups.treeLayer().says(said);
    }
}
