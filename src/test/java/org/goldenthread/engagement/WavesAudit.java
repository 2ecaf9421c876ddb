package org.goldenthread.engagement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.disclosure.Auditor;
import org.goldenthread.disclosure.Auditor.Sum;
import org.goldenthread.engagement.RandomOrganisation.Cell;
import org.goldenthread.engagement.RandomOrganisation.Person;
import org.goldenthread.engagement.RandomOrganisation.Wave;
import org.goldenthread.survey.ReportingGroup;

/**
 * Audits what is shown of one item in all waves together, supposing the worst: everybody knows who was asked in which group
 * when, and nobody changes their mind. The unknowns are, of all people who went the same way through the groups, how many are
 * of a positive mind, and in each wave how many answered and how many of those were positive.
 */
final class WavesAudit {

    /** People who were in the same cells in every wave; null where they were not asked. */
    private record Way(List<Cell> cells, List<Person> people) {

        String name() {
            return cells.stream()
                    .map(cell -> cell == null ? "-" : cell.leaf() + " " + cell.bands())
                    .collect(joining(", "));
        }

        Long leaf(int wave) {
            Cell cell = cells.get(wave);
            return cell == null ? null : cell.leaf();
        }

        List<String> bands(int wave) {
            Cell cell = cells.get(wave);
            return cell == null ? List.of() : cell.bands();
        }
    }

    private final List<Wave> waves;
    private final int item;
    private final List<Way> ways = new ArrayList<>();
    private final Auditor auditor = new Auditor();
    private final int[] positiveMinds;
    private final int[][] answered;
    private final int[][] positive;
    private final List<Map<Long, String>> bands = new ArrayList<>();

    WavesAudit(
            List<Wave> waves, List<Person> people, int item, List<List<ShownFigure>> shown, List<ShownChange> changes) {
        this.waves = waves;
        waves.forEach(wave -> bands.add(
                RandomRelease.bands(wave).all().stream().collect(toMap(ReportingGroup::id, ReportingGroup::name))));
        this.item = item;
        Map<String, Way> byWay = new TreeMap<>();
        for (Person person : people) {
            List<Cell> cells = waves.stream().map(wave -> wave.cellOf(person)).toList();
            String ids = cells.stream()
                    .map(cell -> cell == null ? "-" : Long.toString(cell.id()))
                    .collect(joining(" "));
            byWay.computeIfAbsent(ids, key -> new Way(cells, new ArrayList<>()))
                    .people()
                    .add(person);
        }
        ways.addAll(byWay.values());
        positiveMinds = new int[ways.size()];
        answered = new int[waves.size()][ways.size()];
        positive = new int[waves.size()][ways.size()];
        for (int way = 0; way < ways.size(); way++) {
            suppose(way);
        }
        for (int wave = 0; wave < waves.size(); wave++) {
            said(wave, shown.get(wave));
        }
        changes.forEach(this::said);
        movesToTry();
        auditor.ready();
    }

    /** Somebody of one way has another's mind, and shows it in some of the waves; or answers in another's place. */
    private void movesToTry() {
        for (int subset = 0; subset < 1 << waves.size(); subset++) {
            int chosen = subset;
            auditor.together(Stream.concat(
                            Stream.of("minds"),
                            IntStream.range(0, waves.size())
                                    .filter(wave -> (chosen >> wave & 1) == 1)
                                    .mapToObj(wave -> "positive " + wave))
                    .toArray(String[]::new));
        }
        for (int wave = 0; wave < waves.size(); wave++) {
            auditor.together("positive " + wave);
            auditor.together("answered " + wave);
            auditor.together("answered " + wave, "positive " + wave);
        }
    }

    int programmes() {
        return auditor.programmes();
    }

    /** The first that is found out about fewer than k people who joined, left or moved, or stayed while others did; empty if nothing. */
    List<String> findings() {
        for (int wave = 0; wave < waves.size(); wave++) {
            for (int[] some : smallUnions(wave)) {
                if (isFew(some, wave) && !auditor.isOpen(sum(positive[wave], some))) {
                    return List.of("waves: how many are positive in wave %d of those who went %s"
                            .formatted(wave, names(some)));
                }
            }
        }
        return List.of();
    }

    private boolean isFew(int[] some, int wave) {
        int people = IntStream.of(some).map(way -> ways.get(way).people.size()).sum();
        return people < RandomOrganisation.K && IntStream.of(some).anyMatch(way -> countAnswered(way, wave) > 0);
    }

    private List<String> names(int[] some) {
        return IntStream.of(some).mapToObj(way -> ways.get(way).name()).toList();
    }

    private void suppose(int way) {
        List<Person> people = ways.get(way).people;
        int n = people.size();
        long minds = people.stream()
                .filter(person -> person.mind()[firstWave(person)][item] >= 4)
                .count();
        positiveMinds[way] = auditor.unknown("minds", way, 0, n, minds);
        for (int wave = 0; wave < waves.size(); wave++) {
            if (ways.get(way).leaf(wave) == null) {
                answered[wave][way] = -1;
                positive[wave][way] = -1;
                continue;
            }
            answered[wave][way] = auditor.unknown("answered " + wave, way, 0, n, countAnswered(way, wave));
            positive[wave][way] = auditor.unknown("positive " + wave, way, 0, n, countPositive(way, wave));
            Sum yes = Sum.of(positive[wave][way]);
            Sum no = Sum.of(answered[wave][way]).plus(-1, yes);
            Sum mind = Sum.of(positiveMinds[way]);
            auditor.says(no, 0, Double.POSITIVE_INFINITY);
            auditor.says(mind.plus(-1, yes), 0, Double.POSITIVE_INFINITY);
            auditor.says(mind.plus(1, no), Double.NEGATIVE_INFINITY, n);
        }
    }

    private void said(int wave, List<ShownFigure> shown) {
        for (ShownFigure figure : shown) {
            if (figure.kind() == FigureKind.ITEM && figure.key().equals(WaveAudit.key(item))) {
                int[] some = within(wave, figure.group());
                auditor.says(sum(answered[wave], some), figure.n(), figure.n());
                auditor.says(sum(positive[wave], some), figure.least(), figure.most());
            }
        }
    }

    /** The difference of two shares, whose bases are known. */
    private void said(ShownChange change) {
        if (change.now().kind() == FigureKind.ITEM && change.now().key().equals(WaveAudit.key(item))) {
            auditor.says(
                    share(change.wave(), change.now()).plus(-1, share(change.wave() - 1, change.before())),
                    change.change() - change.step() / 2,
                    change.change() + change.step() / 2);
        }
    }

    private Sum share(int wave, ReleaseFigure figure) {
        return Sum.of().plus(100.0 / figure.n(), sum(positive[wave], within(wave, figure.group())));
    }

    /** Those who went one way; those who came to a group since another wave, and all who were not there then. */
    private List<int[]> smallUnions(int wave) {
        TreeSet<int[]> unions = new TreeSet<>(Arrays::compare);
        int[] there = IntStream.range(0, ways.size())
                .filter(way -> positive[wave][way] >= 0)
                .toArray();
        for (int one : there) {
            unions.add(new int[] {one});
        }
        for (int other = 0; other < waves.size(); other++) {
            int then = other;
            unions.add(IntStream.of(there)
                    .filter(way -> ways.get(way).leaf(then) == null)
                    .toArray());
            for (int one : there) {
                Way own = ways.get(one);
                unions.add(IntStream.of(there)
                        .filter(way -> ways.get(way).leaf(wave).equals(own.leaf(wave)))
                        .filter(way -> !Objects.equals(ways.get(way).leaf(then), own.leaf(then)))
                        .toArray());
                for (String band : own.bands(wave)) {
                    unions.add(IntStream.of(there)
                            .filter(way -> ways.get(way).bands(wave).contains(band))
                            .filter(way -> !ways.get(way).bands(then).contains(band))
                            .toArray());
                }
            }
        }
        return unions.stream().filter(union -> union.length > 0).toList();
    }

    private int[] within(int wave, long group) {
        return IntStream.range(0, ways.size())
                .filter(way -> group < 0
                        ? ways.get(way).bands(wave).contains(bands.get(wave).get(group))
                        : isWithin(wave, ways.get(way).leaf(wave), group))
                .toArray();
    }

    private boolean isWithin(int wave, Long leaf, long group) {
        return leaf != null
                && (leaf == group
                        || waves.get(wave).groups().stream()
                                .filter(each -> each.id() == leaf && each.parent() != null)
                                .anyMatch(each -> isWithin(wave, each.parent(), group)));
    }

    private static Sum sum(int[] keys, int[] some) {
        return Sum.of(IntStream.of(some).map(way -> keys[way]).toArray());
    }

    private int firstWave(Person person) {
        return IntStream.range(0, waves.size())
                .filter(person::isAsked)
                .findFirst()
                .orElse(0);
    }

    private long countAnswered(int way, int wave) {
        return ways.get(way).people.stream()
                .filter(person -> person.hasAnswered(wave) && person.answers()[wave][item] > 0)
                .count();
    }

    private long countPositive(int way, int wave) {
        return ways.get(way).people.stream()
                .filter(person -> person.hasAnswered(wave) && person.answers()[wave][item] >= 4)
                .count();
    }
}
