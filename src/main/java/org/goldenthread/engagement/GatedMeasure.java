package org.goldenthread.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.disclosure.WaveFigures;
import org.goldenthread.survey.ReportingGroup;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of one measure, such as an item or the index, in all groups together: first by how many people are behind it,
 * then by what they said, then by what earlier waves have told.
 */
final class GatedMeasure {

    /**
     * The raw numbers of one measure.
     *
     * @param one what one person adds to a sum at most
     * @param people those behind it
     * @param sum what they add up to
     */
    record Raw(EarlierWave.Key key, int one, ToIntFunction<ReportingGroup> people, ToIntFunction<ReportingGroup> sum) {}

    private final Raw raw;
    private final List<ReportingGroup> groups;
    private final int threshold;
    private final Map<Long, Verdict> verdicts;
    private final Map<Long, Bound> bounds = new HashMap<>();

    GatedMeasure(
            Raw raw,
            List<ReportingGroup> groups,
            Predicate<ReportingGroup> eligible,
            int threshold,
            List<EarlierWave> earlier) {
        this.raw = raw;
        this.groups = groups;
        this.threshold = threshold;
        this.verdicts = new HashMap<>(DisclosureGate.decide(
                groups.stream()
                        .map(group -> new Node(
                                group.id(),
                                group.parent(),
                                raw.people.applyAsInt(group),
                                eligible.test(group),
                                List.of()))
                        .toList(),
                threshold));
        gateSums();
        earlier.forEach(this::gateAgainst);
    }

    Verdict verdict(ReportingGroup group) {
        return verdicts.getOrDefault(group.id(), Verdict.TOO_FEW);
    }

    boolean isShown(ReportingGroup group) {
        return verdict(group).isShown();
    }

    /** Whether the sum is known as it is, once the measure is shown. */
    boolean isExact(ReportingGroup group) {
        return isShown(group) && bound(group) == Bound.ABOUT;
    }

    Bound bound(ReportingGroup group) {
        return bounds.getOrDefault(group.id(), Bound.ABOUT);
    }

    int people(ReportingGroup group) {
        return raw.people.applyAsInt(group);
    }

    /** The least that is known of a shown sum. */
    int least(ReportingGroup group) {
        return switch (bound(group)) {
            case ABOUT -> raw.sum.applyAsInt(group);
            case AT_LEAST -> raw.one * (people(group) - 1);
            case AT_MOST -> 0;
        };
    }

    /** The most that is known of a shown sum. */
    int most(ReportingGroup group) {
        return switch (bound(group)) {
            case ABOUT -> raw.sum.applyAsInt(group);
            case AT_LEAST -> raw.one * people(group);
            case AT_MOST -> raw.one;
        };
    }

    private void gateSums() {
        Map<Long, Verdict> sums =
                DisclosureGate.decideSums(groups.stream().map(this::sums).toList(), threshold, raw.one);
        for (ReportingGroup group : groups) {
            Verdict sum = Objects.requireNonNull(sums.get(group.id()));
            if (isShown(group) && sum == Verdict.TOO_ALIKE) {
                int rest = raw.one * people(group) - raw.sum.applyAsInt(group);
                bounds.put(group.id(), rest <= raw.one ? Bound.AT_LEAST : Bound.AT_MOST);
            } else if (isShown(group) && !sum.isShown()) {
                verdicts.put(group.id(), sum);
            }
        }
    }

    private Node sums(ReportingGroup group) {
        int sum = raw.sum.applyAsInt(group);
        return new Node(
                group.id(), group.parent(), people(group), isShown(group), List.of(sum, raw.one * people(group) - sum));
    }

    private void gateAgainst(EarlierWave wave) {
        wave.tooClose(raw.key, now(), threshold).forEach(group -> verdicts.put(group, Verdict.PROTECTS_OTHERS));
    }

    private WaveFigures now() {
        Map<Long, @Nullable Long> parents = new HashMap<>();
        Map<Long, WaveFigures.Said> said = new TreeMap<>();
        for (ReportingGroup group : groups) {
            parents.put(group.id(), group.parent());
            if (isShown(group)) {
                double one = raw.one;
                said.put(group.id(), new WaveFigures.Said(people(group), least(group) / one, most(group) / one));
            }
        }
        return new WaveFigures(parents, said);
    }
}
