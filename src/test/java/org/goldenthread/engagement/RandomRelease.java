package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.disclosure.WaveFigures;
import org.goldenthread.engagement.RandomOrganisation.Cell;
import org.goldenthread.engagement.RandomOrganisation.Person;
import org.goldenthread.engagement.RandomOrganisation.Wave;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Scale;
import org.goldenthread.instrument.Theme;
import org.goldenthread.survey.AnswerCounts;
import org.goldenthread.survey.AskedBefore;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.ReportingCell;
import org.goldenthread.survey.ReportingGroup;

/** Three waves of a random organisation, released one after the other as the portal does it. */
final class RandomRelease {

    private static final Item RATING =
            new Item("rate", ItemKind.RATING, "Rate", "", "", "", false, false, true, 0, List.of(), null);

    static final Instrument INSTRUMENT = new Instrument(
            "two",
            1,
            "Two statements",
            "Made for tests",
            "Apache-2.0",
            "en",
            List.of(),
            List.of(new Theme("both", "Both")),
            List.of(new Scale("both", "Both", List.of("one", "two"), Scale.MEAN)),
            Map.of(),
            List.of(new Item("one", "One", "both"), new Item("two", "Two", "both"), RATING),
            List.of(),
            Map.of(),
            "");

    final RandomOrganisation organisation;
    final List<Wave> waves = new ArrayList<>();
    final List<Bands> bands = new ArrayList<>();
    final List<List<ReleaseFigure>> figures = new ArrayList<>();

    /** @param remembers whether a wave is released in sight of those before it */
    RandomRelease(long seed, boolean remembers) {
        organisation = new RandomOrganisation(seed);
        for (int number = 0; number < RandomOrganisation.WAVES; number++) {
            Wave wave = organisation.wave(number);
            waves.add(wave);
            bands.add(bands(wave));
            figures.add(decision(wave, wave.groups(), bands.getLast(), remembers ? earlier(wave) : List.of())
                    .figures());
        }
    }

    static ReleaseDecision decision(Wave wave, List<ReportingGroup> groups, Bands bands, List<EarlierWave> earlier) {
        return new ReleaseDecision(INSTRUMENT, groups, bands, tallies(wave), RandomOrganisation.K, earlier);
    }

    static Bands bands(Wave wave) {
        return Bands.of(
                wave.groups(), wave.cells().stream().map(RandomRelease::cell).toList(), counts(wave), INSTRUMENT);
    }

    static Map<Long, ReleaseTally> tallies(Wave wave) {
        return ReleaseTally.perGroup(wave.groups(), counts(wave), INSTRUMENT);
    }

    private static List<AnswerCounts> counts(Wave wave) {
        return wave.cells().stream().map(cell -> count(cell, wave.number())).toList();
    }

    private static ReportingCell cell(Cell cell) {
        return new ReportingCell(
                cell.id(), cell.leaf(), cell.bands(), cell.people().size());
    }

    private List<EarlierWave> earlier(Wave now) {
        List<EarlierWave> earlier = new ArrayList<>();
        for (int then = 0; then < now.number(); then++) {
            earlier.add(EarlierReleases.wave(
                    layers(waves.get(then), bands.get(then)), said(figures.get(then)), asked(waves.get(then), now)));
        }
        return earlier;
    }

    private static List<Layer> layers(Wave wave, Bands bands) {
        Map<Long, Long> parents = new HashMap<>();
        wave.groups().forEach(group -> parents.put(group.id(), group.parent()));
        List<Layer> layers = new ArrayList<>(List.of(Layer.ofTree(parents, bands.cells())));
        bands.attributes().forEach(attribute -> layers.add(bands.layer(attribute)));
        return layers;
    }

    private static Map<EarlierWave.Key, Map<Long, WaveFigures.Said>> said(List<ReleaseFigure> figures) {
        Map<EarlierWave.Key, Map<Long, WaveFigures.Said>> said = new HashMap<>();
        figures.stream()
                .filter(figure -> figure.verdict().isShown())
                .filter(figure -> figure.kind() != FigureKind.RESPONSE && figure.kind() != FigureKind.THEME)
                .forEach(figure -> said.computeIfAbsent(
                                new EarlierWave.Key(figure.kind(), figure.key()), key -> new TreeMap<>())
                        .put(
                                figure.group(),
                                EarlierReleases.said(figure.kind(), figure.n(), figure.value(), figure.bound())));
        return said;
    }

    private List<AskedBefore> asked(Wave then, Wave now) {
        Map<List<Cell>, Integer> people = new HashMap<>();
        for (Person person : organisation.people()) {
            people.merge(Arrays.asList(then.cellOf(person), now.cellOf(person)), 1, Integer::sum);
        }
        return people.entrySet().stream()
                .map(entry -> new AskedBefore(
                        new CampaignId(then.number()),
                        asked(entry.getKey().getFirst()),
                        asked(entry.getKey().getLast()),
                        entry.getValue()))
                .toList();
    }

    private static ReportingCell asked(Cell cell) {
        return cell == null ? null : cell(cell);
    }

    private static AnswerCounts count(Cell cell, int wave) {
        return BallotBox.count(
                INSTRUMENT,
                cell.id(),
                cell.leaf(),
                cell.people().stream()
                        .filter(person -> person.hasAnswered(wave))
                        .map(person -> person.answers()[wave])
                        .toList());
    }
}
