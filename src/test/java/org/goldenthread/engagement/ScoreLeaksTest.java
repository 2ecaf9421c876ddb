package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.engagement.RandomOrganisation.Wave;
import org.goldenthread.survey.ReportingGroup;
import org.junit.jupiter.api.Test;

/** Ways to show scale means and net promoter scores that are known to leak: the auditor finds each of them. */
class ScoreLeaksTest {

    private static final int PLANTED = 20;
    private static final int RATING = RandomOrganisation.ITEMS;

    @Test
    void aScaleMeanByTheThresholdAloneIsFoundOut() {
        assertThat(found(PLANTED, wave -> byThreshold(wave, FigureKind.SCALE)))
                .hasSizeGreaterThan(PLANTED / 4)
                .allMatch(finding -> finding.contains("index"));
    }

    @Test
    void aNetPromoterScoreByTheThresholdAloneIsFoundOut() {
        assertThat(found(PLANTED, wave -> byThreshold(wave, FigureKind.ENPS)))
                .hasSizeGreaterThan(PLANTED / 4)
                .allMatch(
                        finding -> finding.contains("rated") || finding.contains("net") || finding.contains("moters"));
    }

    /** Gated like everything else, but also where one of its items is only said to be at least or at most so much. */
    @Test
    void aScaleMeanBesideItemsThatAreBoundsIsFoundOut() {
        assertThat(found(12 * PLANTED, ScoreLeaksTest::besideBounds))
                .isNotEmpty()
                .allMatch(finding -> finding.contains("positive"));
    }

    private static List<String> found(int organisations, Function<Wave, List<ShownFigure>> shown) {
        return DisclosureAuditTest.audit(
                organisations, seed -> DisclosureAuditTest.eachWave(new RandomRelease(seed, false), shown));
    }

    /** Every group of at least k people, as they were counted. */
    private static List<ShownFigure> byThreshold(Wave wave, FigureKind kind) {
        Map<Long, ReleaseTally> tallies = RandomRelease.tallies(wave);
        return wave.groups().stream()
                .map(group -> counted(kind, group, tallies.get(group.id())))
                .filter(figure -> figure.n() >= RandomOrganisation.K)
                .map(ShownFigure::unrounded)
                .toList();
    }

    private static ReleaseFigure counted(FigureKind kind, ReportingGroup group, ReleaseTally tally) {
        int n = kind == FigureKind.SCALE ? tally.people(0) : tally.answered(RATING);
        long points =
                kind == FigureKind.SCALE ? tally.points(0) : kind.indicator().points(tally.counts(RATING));
        int items = kind == FigureKind.SCALE ? RandomOrganisation.ITEMS : 1;
        return ReleaseFigure.shown(
                group.id(),
                kind,
                "",
                n,
                kind.indicator().value(points, n, items).orElse(0));
    }

    private static List<ShownFigure> besideBounds(Wave wave) {
        List<ReleaseFigure> released = RandomRelease.decision(wave, wave.groups(), Bands.NONE, List.of())
                .figures();
        var groups = new CountedGroups(
                wave.groups(), Bands.NONE, RandomRelease.tallies(wave), RandomOrganisation.K, List.of());
        var raw = new GatedMeasure.Raw(
                new EarlierWave.Key(FigureKind.SCALE, "both"),
                FigureKind.SCALE.indicator().mostPoints(RandomOrganisation.ITEMS),
                tally -> tally.people(0),
                tally -> (int) tally.points(0));
        GatedMeasure measure = groups.measure(raw, groups::isShown);
        Stream<ReleaseFigure> scales = wave.groups().stream()
                .map(group -> groups.figure(
                        group,
                        FigureKind.SCALE,
                        "both",
                        measure,
                        FigureKind.SCALE
                                .indicator()
                                .value(
                                        groups.tally(group).points(0),
                                        groups.tally(group).people(0),
                                        RandomOrganisation.ITEMS)));
        return Stream.concat(released.stream().filter(figure -> figure.kind() == FigureKind.ITEM), scales)
                .filter(figure -> figure.verdict().isShown())
                .map(ShownFigure::of)
                .toList();
    }
}
