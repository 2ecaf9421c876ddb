package org.goldenthread.engagement;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.goldenthread.disclosure.BandGate;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.AnswerCounts;
import org.goldenthread.survey.Attribute;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.ReportingCell;
import org.goldenthread.survey.ReportingGroup;

/**
 * What people of all groups have in common: for each attribute of a campaign its bands, as groups beside the tree. Their keys
 * are below nought. An attribute by which no group could be broken down has none.
 */
final class Bands {

    static final Bands NONE = new Bands(List.of(), List.of(), Map.of(), Map.of());

    /**
     * What is left of the smallest group around a cell that is shown exactly.
     *
     * @param open false when a group between is said to be alike
     */
    record Residual(long group, boolean open) {}

    private final List<ReportingCell> cells;
    private final List<List<ReportingGroup>> byAttribute;
    private final Map<Long, ReleaseTally> ofCell;
    private final Map<Long, ReleaseTally> ofBand;

    private Bands(
            List<ReportingCell> cells,
            List<List<ReportingGroup>> byAttribute,
            Map<Long, ReleaseTally> ofCell,
            Map<Long, ReleaseTally> ofBand) {
        this.cells = cells;
        this.byAttribute = byAttribute;
        this.ofCell = ofCell;
        this.ofBand = ofBand;
    }

    static Bands of(
            List<ReportingGroup> tree, List<ReportingCell> cells, List<AnswerCounts> counts, Instrument instrument) {
        Map<Long, AnswerCounts> counted = new HashMap<>();
        counts.forEach(count -> counted.put(count.cell(), count));
        Map<Long, ReleaseTally> ofCell = new HashMap<>();
        cells.forEach(cell -> ofCell.put(cell.id(), tally(List.of(cell), counted, instrument)));
        List<List<ReportingGroup>> byAttribute = new ArrayList<>();
        Map<Long, ReleaseTally> ofBand = new HashMap<>();
        int attributes = cells.isEmpty() ? 0 : cells.getFirst().bands().size();
        for (int attribute = 0; attribute < attributes; attribute++) {
            byAttribute.add(new ArrayList<>());
            for (String band : names(cells, attribute)) {
                List<ReportingCell> some = within(cells, attribute, band);
                long key = -1L - ofBand.size();
                ReleaseTally tally = tally(some, counted, instrument);
                ofBand.put(key, tally);
                byAttribute.getLast().add(group(key, band, tree, some, tally));
            }
        }
        return new Bands(cells, byAttribute, ofCell, ofBand);
    }

    private static ReleaseTally tally(
            List<ReportingCell> cells, Map<Long, AnswerCounts> counted, Instrument instrument) {
        return ReleaseTally.of(
                cells.stream()
                        .map(cell -> counted.get(cell.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                instrument);
    }

    private static ReportingGroup group(
            long key, String band, List<ReportingGroup> tree, List<ReportingCell> cells, ReleaseTally tally) {
        return new ReportingGroup(
                key,
                band,
                GroupKind.BAND,
                tree.getFirst().id(),
                units(tree, cells),
                cells.stream().mapToInt(ReportingCell::invited).sum(),
                tally.ballots());
    }

    /** None where there is nothing to tell apart; people of whom it is not told come last. */
    private static Collection<String> names(List<ReportingCell> cells, int attribute) {
        TreeSet<String> names = new TreeSet<>(Attribute.inOrder());
        cells.forEach(cell -> names.add(cell.bands().get(attribute)));
        return names.size() > 1 ? names : List.of();
    }

    private static List<ReportingCell> within(List<ReportingCell> cells, int attribute, String band) {
        return cells.stream()
                .filter(cell -> cell.bands().get(attribute).equals(band))
                .toList();
    }

    private static List<UnitId> units(List<ReportingGroup> tree, List<ReportingCell> cells) {
        Set<Long> groups = cells.stream().map(ReportingCell::group).collect(toSet());
        return tree.stream()
                .filter(group -> groups.contains(group.id()))
                .flatMap(group -> group.units().stream())
                .distinct()
                .toList();
    }

    /** Places of the attributes that have bands. */
    List<Integer> attributes() {
        return IntStream.range(0, byAttribute.size())
                .filter(attribute -> !byAttribute.get(attribute).isEmpty())
                .boxed()
                .toList();
    }

    List<ReportingGroup> of(int attribute) {
        return byAttribute.get(attribute);
    }

    /** All of them, an attribute after the other. */
    List<ReportingGroup> all() {
        return byAttribute.stream().flatMap(List::stream).toList();
    }

    List<ReportingCell> cells() {
        return cells;
    }

    Map<Long, ReleaseTally> tallies() {
        return ofBand;
    }

    /**
     * Verdicts of all bands: those of an attribute are all shown, or none.
     *
     * @param may places of the attributes that may be shown at all
     * @param one what one person adds to a sum at most; 0 when only the number of people is shown
     * @param residual of a cell; empty where what is around it is not known, and then no band is shown
     */
    Map<Long, Verdict> gate(
            List<Integer> may,
            int threshold,
            int one,
            Function<ReportingCell, Optional<Residual>> residual,
            ToIntFunction<ReleaseTally> people,
            ToIntFunction<ReleaseTally> sum) {
        List<BandGate.Cell> all = new ArrayList<>();
        for (ReportingCell cell : cells) {
            ReleaseTally tally = Objects.requireNonNull(ofCell.get(cell.id()));
            residual.apply(cell)
                    .map(within -> new BandGate.Cell(
                            within.group,
                            cell.bands(),
                            within.open,
                            cell.invited(),
                            people.applyAsInt(tally),
                            sum.applyAsInt(tally)))
                    .ifPresent(all::add);
        }
        List<Integer> shown = all.size() < cells.size() ? List.of() : BandGate.shown(all, may, threshold, one);
        Map<Long, Verdict> verdicts = new HashMap<>();
        for (int attribute : attributes()) {
            for (ReportingGroup band : of(attribute)) {
                int n = people.applyAsInt(Objects.requireNonNull(ofBand.get(band.id())));
                Verdict hidden = n < threshold ? Verdict.TOO_FEW : Verdict.PROTECTS_OTHERS;
                verdicts.put(band.id(), n > 0 && shown.contains(attribute) ? Verdict.SHOWN : hidden);
            }
        }
        return verdicts;
    }

    Layer layer(int attribute) {
        Map<String, Long> keys = new HashMap<>();
        of(attribute).forEach(band -> keys.put(band.name(), band.id()));
        return Layer.ofBands(keys, cells);
    }
}
