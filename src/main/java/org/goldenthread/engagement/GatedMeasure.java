package org.goldenthread.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.disclosure.WaveFigures;
import org.goldenthread.survey.ReportingCell;
import org.goldenthread.survey.ReportingGroup;

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
    record Raw(EarlierWave.Key key, int one, ToIntFunction<ReleaseTally> people, ToIntFunction<ReleaseTally> sum) {}

    private final Raw raw;
    private final CountedGroups groups;
    private final Map<Long, Verdict> verdicts;
    private final Map<Long, Bound> bounds = new HashMap<>();

    /** @param eligible groups and bands of which it may be shown at all */
    GatedMeasure(Raw raw, CountedGroups groups, Predicate<ReportingGroup> eligible) {
        this.raw = raw;
        this.groups = groups;
        this.verdicts = new HashMap<>(groups.gate(eligible, this::people));
        gateSums();
        groups.earlier().forEach(this::gateAgainst);
        gateBands(eligible);
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
        return raw.people.applyAsInt(groups.tally(group));
    }

    private int sum(ReportingGroup group) {
        return raw.sum.applyAsInt(groups.tally(group));
    }

    /** The least that is known of a shown sum. */
    int least(ReportingGroup group) {
        return switch (bound(group)) {
            case ABOUT -> sum(group);
            case AT_LEAST -> raw.one * (people(group) - 1);
            case AT_MOST -> 0;
        };
    }

    /** The most that is known of a shown sum. */
    int most(ReportingGroup group) {
        return switch (bound(group)) {
            case ABOUT -> sum(group);
            case AT_LEAST -> raw.one * people(group);
            case AT_MOST -> raw.one;
        };
    }

    private void gateSums() {
        Map<Long, Verdict> sums =
                DisclosureGate.decideSums(groups.tree().stream().map(this::sums).toList(), groups.threshold(), raw.one);
        for (ReportingGroup group : groups.tree()) {
            Verdict sum = Objects.requireNonNull(sums.get(group.id()));
            if (isShown(group) && sum == Verdict.TOO_ALIKE) {
                int rest = raw.one * people(group) - sum(group);
                bounds.put(group.id(), rest <= raw.one ? Bound.AT_LEAST : Bound.AT_MOST);
            } else if (isShown(group) && !sum.isShown()) {
                verdicts.put(group.id(), sum);
            }
        }
    }

    private Node sums(ReportingGroup group) {
        int sum = sum(group);
        return new Node(
                group.id(), group.parent(), people(group), isShown(group), List.of(sum, raw.one * people(group) - sum));
    }

    private void gateAgainst(EarlierWave wave) {
        WaveFigures now = groups.treeLayer().says(said(groups.tree(), this::isShown));
        wave.tooClose(raw.key, now, groups.threshold()).forEach(group -> verdicts.put(group, Verdict.PROTECTS_OTHERS));
    }

    private void gateBands(Predicate<ReportingGroup> eligible) {
        Bands bands = groups.bands();
        List<Integer> may = bands.attributes().stream()
                .filter(attribute -> bands.of(attribute).stream().allMatch(eligible))
                .filter(attribute -> groups.earlier().stream().noneMatch(wave -> isTooClose(wave, attribute)))
                .toList();
        verdicts.putAll(bands.gate(may, groups.threshold(), raw.one, this::residual, raw.people, raw.sum));
    }

    private boolean isTooClose(EarlierWave wave, int attribute) {
        Bands bands = groups.bands();
        WaveFigures now = bands.layer(attribute).says(said(bands.of(attribute), band -> true));
        return !wave.tooClose(raw.key, now, groups.threshold()).isEmpty();
    }

    private Optional<Bands.Residual> residual(ReportingCell cell) {
        List<ReportingGroup> up = groups.upFrom(cell.group());
        boolean open = up.stream().takeWhile(group -> !isExact(group)).noneMatch(this::isShown);
        return up.stream().filter(this::isExact).findFirst().map(group -> new Bands.Residual(group.id(), open));
    }

    private Map<Long, WaveFigures.Said> said(List<ReportingGroup> some, Predicate<ReportingGroup> which) {
        Map<Long, WaveFigures.Said> said = new TreeMap<>();
        for (ReportingGroup group : some) {
            if (which.test(group)) {
                double one = raw.one;
                said.put(group.id(), new WaveFigures.Said(people(group), least(group) / one, most(group) / one));
            }
        }
        return said;
    }
}
