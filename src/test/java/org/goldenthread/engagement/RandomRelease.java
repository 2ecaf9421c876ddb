package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.disclosure.AskedTwice;
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
    final List<List<ReleaseFigure>> figures = new ArrayList<>();

    /** @param remembers whether a wave is released in sight of those before it */
    RandomRelease(long seed, boolean remembers) {
        organisation = new RandomOrganisation(seed);
        for (int number = 0; number < RandomOrganisation.WAVES; number++) {
            Wave wave = organisation.wave(number);
            waves.add(wave);
            figures.add(decision(wave, wave.groups(), remembers ? earlier(wave) : List.of())
                    .figures());
        }
    }

    static ReleaseDecision decision(Wave wave, List<ReportingGroup> groups, List<EarlierWave> earlier) {
        Map<Long, ReleaseTally> tallies = tallies(wave);
        return new ReleaseDecision(INSTRUMENT, groups, tallies, RandomOrganisation.K, earlier);
    }

    static Map<Long, ReleaseTally> tallies(Wave wave) {
        return ReleaseTally.perGroup(
                wave.groups(),
                wave.cells().stream().map(cell -> count(cell, wave.number())).toList(),
                INSTRUMENT);
    }

    private List<EarlierWave> earlier(Wave now) {
        List<EarlierWave> earlier = new ArrayList<>();
        for (int then = 0; then < now.number(); then++) {
            earlier.add(new EarlierWave(told(waves.get(then), figures.get(then)), asked(waves.get(then), now)));
        }
        return earlier;
    }

    private static Map<EarlierWave.Key, WaveFigures> told(Wave wave, List<ReleaseFigure> figures) {
        Map<Long, Long> parents = new HashMap<>();
        wave.groups().forEach(group -> parents.put(group.id(), group.parent()));
        Map<EarlierWave.Key, Map<Long, WaveFigures.Said>> said = new HashMap<>();
        figures.stream()
                .filter(figure -> figure.verdict().isShown())
                .filter(figure -> figure.kind() != FigureKind.RESPONSE && figure.kind() != FigureKind.THEME)
                .forEach(figure -> said.computeIfAbsent(
                                new EarlierWave.Key(figure.kind(), figure.key()), key -> new TreeMap<>())
                        .put(
                                figure.group(),
                                EarlierReleases.said(figure.kind(), figure.n(), figure.value(), figure.bound())));
        Map<EarlierWave.Key, WaveFigures> told = new HashMap<>();
        said.forEach((key, groups) -> told.put(key, new WaveFigures(parents, groups)));
        return told;
    }

    private List<AskedTwice> asked(Wave then, Wave now) {
        Map<List<Long>, Integer> people = new HashMap<>();
        for (Person person : organisation.people()) {
            List<Long> both = new ArrayList<>();
            both.add(leaf(then, person));
            both.add(leaf(now, person));
            people.merge(both, 1, Integer::sum);
        }
        return people.entrySet().stream()
                .map(entry ->
                        new AskedTwice(entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                .toList();
    }

    static Long leaf(Wave wave, Person person) {
        return wave.cells().stream()
                .filter(cell -> cell.people().contains(person))
                .map(Cell::leaf)
                .findFirst()
                .orElse(null);
    }

    private static AnswerCounts count(Cell cell, int wave) {
        return BallotBox.count(
                INSTRUMENT,
                cell.leaf(),
                cell.people().stream()
                        .filter(person -> person.hasAnswered(wave))
                        .map(person -> person.answers()[wave])
                        .toList());
    }
}
