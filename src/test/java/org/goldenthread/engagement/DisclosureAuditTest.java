package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.goldenthread.engagement.RandomOrganisation.Cell;
import org.goldenthread.engagement.RandomOrganisation.Wave;
import org.goldenthread.survey.ReportingGroup;
import org.junit.jupiter.api.Test;

/**
 * The disclosure auditor: takes all that is shown of three waves of random organisations, and looks for anything that must be
 * so of fewer than k people. Then it is given gates that are known to leak, so that finding nothing means something.
 */
class DisclosureAuditTest {

    private static final int ORGANISATIONS = 1_000;
    private static final int PLANTED = 60;

    @Test
    void nothingIsFoundInWhatIsReleased() {
        List<String> found = audit(ORGANISATIONS, seed -> shown(new RandomRelease(seed, true)));

        assertThat(found).isEmpty();
    }

    @Test
    void aGateThatKnowsOnlyTheThresholdIsFoundOut() {
        assertThat(audit(PLANTED, seed -> eachWave(new RandomRelease(seed, false), DisclosureAuditTest::thresholdOnly)))
                .hasSizeGreaterThan(PLANTED / 2);
    }

    @Test
    void aGateForEachWaveIsFoundOut() {
        assertThat(audit(2 * PLANTED, seed -> shown(new RandomRelease(seed, false))))
                .isNotEmpty()
                .allMatch(finding -> finding.contains("waves:"));
    }

    /** As each lead would be shown it, if only what that one sees were gated together. */
    @Test
    void aGateForEachViewerIsFoundOut() {
        assertThat(audit(PLANTED, seed -> eachWave(new RandomRelease(seed, false), DisclosureAuditTest::perViewer)))
                .hasSizeGreaterThan(PLANTED / 4);
    }

    /** As if each breakdown were a report of its own. */
    @Test
    void aGateForEachBreakdownIsFoundOut() {
        assertThat(audit(PLANTED / 2, seed -> eachWave(new RandomRelease(seed, false), DisclosureAuditTest::byBands)))
                .hasSizeGreaterThan(PLANTED / 20);
    }

    /** As if a change was shown wherever it can be worked out. */
    @Test
    void changesOfFiguresThatAreWithheldAreFoundOut() {
        assertThat(audit(PLANTED, seed -> {
                    RandomRelease release = new RandomRelease(seed, true);
                    List<ShownChange> changes = ShownChange.in(new RandomRelease(seed, false));
                    return new Shown(release, shown(release).waves, changes);
                }))
                .isNotEmpty();
    }

    @Test
    void bandsAreShownOfMany() {
        assertThat(LongStream.range(0, PLANTED)
                        .filter(seed -> shown(new RandomRelease(seed, true)).waves.stream()
                                .flatMap(List::stream)
                                .anyMatch(figure -> figure.kind() == FigureKind.ITEM && figure.group() < 0))
                        .count())
                .isGreaterThan(PLANTED / 10);
    }

    @Test
    void exactSharesWhereAllOrAllButOneAreAlikeAreFoundOut() {
        assertThat(audit(PLANTED, seed -> exactly(new RandomRelease(seed, true), FigureKind.ITEM)))
                .hasSizeGreaterThan(PLANTED / 4);
    }

    /** The share of a theme of which one item is a bound, to the last decimal, is that item's. */
    @Test
    void unroundedValuesAreFoundOut() {
        assertThat(audit(PLANTED, seed -> exactly(new RandomRelease(seed, true), FigureKind.THEME)))
                .hasSizeGreaterThan(PLANTED / 4);
    }

    /** What is audited, with what is shown of each wave. */
    record Shown(RandomRelease release, List<List<ShownFigure>> waves, List<ShownChange> changes) {}

    static Shown shown(RandomRelease release) {
        return new Shown(
                release,
                release.figures.stream()
                        .map(wave -> wave.stream()
                                .filter(figure -> figure.verdict().isShown())
                                .map(ShownFigure::of)
                                .toList())
                        .toList(),
                ShownChange.in(release));
    }

    static Shown eachWave(RandomRelease release, Function<Wave, List<ShownFigure>> shown) {
        return new Shown(release, release.waves.stream().map(shown).toList(), List.of());
    }

    private static List<ShownFigure> perViewer(Wave wave) {
        return wave.cells().stream()
                .map(Cell::leaf)
                .distinct()
                .flatMap(leaf -> RandomRelease.decision(wave, up(wave, leaf), Bands.NONE, List.of()).figures().stream())
                .filter(figure -> figure.verdict().isShown())
                .distinct()
                .map(ShownFigure::of)
                .toList();
    }

    private static List<ReportingGroup> up(Wave wave, long leaf) {
        ReportingGroup group = wave.groups().stream()
                .filter(each -> each.id() == leaf)
                .findFirst()
                .orElseThrow();
        return group.parent() == null
                ? List.of(group)
                : Stream.concat(up(wave, group.parent()).stream(), Stream.of(group))
                        .toList();
    }

    /** What is released, but figures of one kind as they were counted. */
    private static Shown exactly(RandomRelease release, FigureKind kind) {
        List<List<ShownFigure>> waves = new ArrayList<>();
        for (int wave = 0; wave < RandomOrganisation.WAVES; wave++) {
            var tallies = new HashMap<>(RandomRelease.tallies(release.waves.get(wave)));
            tallies.putAll(release.bands.get(wave).tallies());
            waves.add(release.figures.get(wave).stream()
                    .filter(figure -> figure.verdict().isShown())
                    .map(figure -> figure.kind() == kind
                            ? ShownFigure.unrounded(counted(figure, tallies.get(figure.group())))
                            : ShownFigure.of(figure))
                    .toList());
        }
        return new Shown(release, waves, List.of());
    }

    private static ReleaseFigure counted(ReleaseFigure figure, ReleaseTally tally) {
        List<int[]> counts = IntStream.range(0, RandomOrganisation.ITEMS)
                .filter(item -> figure.key().equals("both") || figure.key().equals(WaveAudit.key(item)))
                .mapToObj(tally::counts)
                .toList();
        return ReleaseFigure.shown(
                figure.group(),
                figure.kind(),
                figure.key(),
                figure.n(),
                FigureKind.ITEM.indicator().pooled(counts).orElseThrow());
    }

    /** Every group of at least k people. */
    private static List<ShownFigure> thresholdOnly(Wave wave) {
        var tallies = RandomRelease.tallies(wave);
        List<ShownFigure> figures = new ArrayList<>();
        wave.groups().forEach(group -> {
            for (int item = 0; item < RandomOrganisation.ITEMS; item++) {
                int[] counts = tallies.get(group.id()).counts(item);
                int n = FigureKind.ITEM.indicator().answered(counts);
                if (n >= RandomOrganisation.K) {
                    figures.add(ShownFigure.of(ReleaseFigure.shown(
                            group.id(),
                            FigureKind.ITEM,
                            WaveAudit.key(item),
                            n,
                            FigureKind.ITEM.indicator().pooled(List.of(counts)).orElseThrow())));
                }
            }
        });
        return figures;
    }

    /** What is released of the tree, and every attribute of which each band has at least k people who are not alike. */
    private static List<ShownFigure> byBands(Wave wave) {
        Bands bands = RandomRelease.bands(wave);
        List<ShownFigure> figures =
                new ArrayList<>(RandomRelease.decision(wave, wave.groups(), Bands.NONE, List.of()).figures().stream()
                        .filter(figure -> figure.verdict().isShown())
                        .map(ShownFigure::of)
                        .toList());
        for (int item = 0; item < RandomOrganisation.ITEMS; item++) {
            for (int attribute : bands.attributes()) {
                List<ReleaseFigure> each = new ArrayList<>();
                for (ReportingGroup band : bands.of(attribute)) {
                    int[] counts = bands.tallies().get(band.id()).counts(item);
                    int n = FigureKind.ITEM.indicator().answered(counts);
                    int positive = FigureKind.ITEM.indicator().points(counts);
                    if (n >= RandomOrganisation.K && positive > 1 && n - positive > 1) {
                        each.add(ReleaseFigure.shown(
                                band.id(), FigureKind.ITEM, WaveAudit.key(item), n, 100.0 * positive / n));
                    }
                }
                if (each.size() == bands.of(attribute).size()) {
                    each.forEach(figure -> figures.add(ShownFigure.of(figure)));
                }
            }
        }
        return figures;
    }

    /** One finding at most of each organisation. */
    static List<String> audit(int organisations, LongFunction<Shown> shown) {
        return LongStream.range(0, organisations)
                .parallel()
                .mapToObj(seed -> audit(seed, shown.apply(seed)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> audit(long seed, Shown shown) {
        Stream<Supplier<List<String>>> audits = Stream.concat(
                IntStream.range(0, RandomOrganisation.WAVES)
                        .mapToObj(wave ->
                                () -> new WaveAudit(shown.release.waves.get(wave), shown.waves.get(wave)).findings()),
                Stream.of(() -> new WavesAudit(
                                shown.release.waves,
                                shown.release.organisation.people(),
                                // One item of each organisation, now this and now that: items of several waves are
                                // gated apart.
                                (int) (seed % RandomOrganisation.ITEMS),
                                shown.waves,
                                shown.changes)
                        .findings()));
        return audits.flatMap(audit -> audit.get().stream())
                .map(finding -> "seed " + seed + ", " + finding)
                .limit(1)
                .toList();
    }
}
