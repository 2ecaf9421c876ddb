package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.ReportingGroup;

/**
 * A small organisation over three waves: two services, five teams, two attributes that overlap with them and each other;
 * people join, leave, move, answer or not, skip a question, and keep their minds or do not. Small, because that is where a
 * gate is hardest put.
 */
final class RandomOrganisation {

    static final int WAVES = 3;
    static final int ITEMS = 2;
    static final int K = 5;
    private static final int[] SERVICE_OF_TEAM = {0, 0, 0, 1, 1};
    private static final int NOWHERE = -1;

    /**
     * @param bands one bit for each of two attributes
     * @param team by wave; below 0 where they are not there
     * @param answers by wave and item, from 1 to 5, and at last a rating from 1 to 11; 0 for none
     * @param mind by wave and item, what they would answer
     */
    record Person(int bands, int[] team, int[][] answers, int[][] mind) {

        boolean isAsked(int wave) {
            return team[wave] != NOWHERE;
        }

        boolean hasAnswered(int wave) {
            return answers[wave].length > 0;
        }
    }

    /** People of a leaf group who have one band of each attribute in common, or are not told apart by it. */
    record Cell(long id, long leaf, List<String> bands, List<Person> people) {}

    /** The groups and cells of a wave, as its launch makes them. */
    record Wave(int number, List<ReportingGroup> groups, List<Cell> cells) {

        /** Null of somebody who is not asked. */
        Cell cellOf(Person person) {
            return cells.stream()
                    .filter(cell -> cell.people().contains(person))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final List<List<String>> BANDS =
            List.of(List.of("UNDER_TWO_YEARS", "TWO_YEARS_OR_MORE"), List.of("PERMANENT", "NOT_PERMANENT"));
    private static final List<String> UNTOLD = List.of("LENGTH_OF_SERVICE", "CONTRACT");

    private final Random random;
    /** Of their own, so that they change nobody's other answers. */
    private final Random ratings;

    private final double turnover;
    private final double response;
    private final double skips;
    private final double favour;
    private final boolean ofOneMind;
    private final List<Person> people = new ArrayList<>();

    RandomOrganisation(long seed) {
        random = new Random(seed);
        ratings = new Random(~seed);
        turnover = new double[] {0, 0.03, 0.1}[random.nextInt(3)];
        response = new double[] {0.6, 0.8, 0.93, 1}[random.nextInt(4)];
        skips = new double[] {0, 0, 0.1}[random.nextInt(3)];
        favour = new double[] {0.3, 0.6, 0.85, 0.95}[random.nextInt(4)];
        ofOneMind = random.nextInt(6) > 0;
        for (int team = 0; team < SERVICE_OF_TEAM.length; team++) {
            int size = 4 + random.nextInt(10);
            for (int person = 0; person < size; person++) {
                people.add(person(0, team));
            }
        }
        for (int wave = 1; wave < WAVES; wave++) {
            pass(wave);
        }
        people.forEach(this::answer);
    }

    private Person person(int from, int team) {
        int[] teams = new int[WAVES];
        java.util.Arrays.fill(teams, NOWHERE);
        java.util.Arrays.fill(teams, from, WAVES, team);
        return new Person(random.nextInt(4), teams, new int[WAVES][0], new int[WAVES][ITEMS]);
    }

    private void pass(int wave) {
        for (Person person : people) {
            double chance = random.nextDouble();
            int team = random.nextInt(5);
            int next = chance < turnover ? NOWHERE : chance < 1.5 * turnover ? team : person.team[wave];
            if (person.isAsked(wave)) {
                java.util.Arrays.fill(person.team, wave, WAVES, next);
            }
        }
        for (int joiner = 0; joiner < turnover * people.size(); joiner++) {
            people.add(person(wave, random.nextInt(5)));
        }
    }

    private void answer(Person person) {
        for (int wave = 0; wave < WAVES; wave++) {
            for (int item = 0; item < ITEMS; item++) {
                person.mind[wave][item] = mind(person, wave, item);
            }
            if (person.isAsked(wave) && random.nextDouble() < response) {
                int[] answers = IntStream.of(person.mind[wave])
                        .map(mind -> random.nextDouble() < skips ? 0 : mind)
                        .toArray();
                person.answers[wave] = java.util.Arrays.copyOf(answers, ITEMS + 1);
                person.answers[wave][ITEMS] = rating();
            }
        }
    }

    private int mind(Person person, int wave, int item) {
        if (wave > 0 && (ofOneMind || random.nextInt(5) > 0)) {
            return person.mind[wave - 1][item];
        }
        return random.nextDouble() < favour ? 4 + random.nextInt(2) : 1 + random.nextInt(3);
    }

    /** From 0 to 10, stored from 1; 0 for none. */
    private int rating() {
        if (ratings.nextDouble() < skips) {
            return 0;
        }
        return 1 + (ratings.nextDouble() < favour ? 9 + ratings.nextInt(2) : ratings.nextInt(11));
    }

    List<Person> people() {
        return people;
    }

    /** Groups as {@code LaunchPlan} would make them: nobody is asked in fewer than k, where there are so many. */
    Wave wave(int wave) {
        List<ReportingGroup> groups = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        long root = wave * 100L + 1;
        List<List<Person>> services = new ArrayList<>();
        Map<Long, List<List<Person>>> leaves = new TreeMap<>();
        for (int service = 0; service < 2; service++) {
            int each = service;
            services.add(people.stream()
                    .filter(person -> person.isAsked(wave) && SERVICE_OF_TEAM[person.team[wave]] == each)
                    .toList());
        }
        boolean apart = services.stream().allMatch(service -> service.size() >= K);
        List<List<Person>> parts = apart
                ? services
                : List.of(IntStream.range(0, 2)
                        .boxed()
                        .flatMap(service -> services.get(service).stream())
                        .toList());
        for (int part = 0; part < parts.size(); part++) {
            leaves.put(root + 1 + part, teams(parts.get(part), wave));
        }
        groups.add(group(
                root,
                null,
                GroupKind.ORGANISATION,
                parts.stream().flatMap(List::stream).toList(),
                wave));
        for (int part = 0; part < parts.size(); part++) {
            groups.add(group(root + 1 + part, root, GroupKind.SERVICE, parts.get(part), wave));
        }
        long next = root + 10;
        for (Map.Entry<Long, List<List<Person>>> service : leaves.entrySet()) {
            for (List<Person> leaf : service.getValue()) {
                groups.add(group(next, service.getKey(), GroupKind.TEAM, leaf, wave));
                long id = next;
                byBands(leaf).forEach((bands, some) -> cells.add(new Cell(cells.size() + 1L, id, bands, some)));
                next++;
            }
        }
        return new Wave(wave, groups, cells);
    }

    private static List<List<Person>> teams(List<Person> service, int wave) {
        List<List<Person>> teams = new ArrayList<>(service.stream()
                .collect(Collectors.groupingBy(person -> person.team[wave], TreeMap::new, Collectors.toList()))
                .values());
        while (teams.size() > 1 && teams.stream().anyMatch(team -> team.size() < K)) {
            teams.sort(Comparator.comparingInt(List::size));
            List<Person> folded = new ArrayList<>(teams.removeFirst());
            folded.addAll(teams.removeFirst());
            teams.add(folded);
        }
        return teams;
    }

    /** As many attributes as leave at least k people in each combination. */
    private static Map<List<String>, List<Person>> byBands(List<Person> leaf) {
        for (int mask : new int[] {3, 1, 2}) {
            Map<List<String>, List<Person>> cells = leaf.stream()
                    .collect(Collectors.groupingBy(
                            person -> bands(mask, person.bands), LinkedHashMap::new, Collectors.toList()));
            if (cells.size() == 1 << Integer.bitCount(mask)
                    && cells.values().stream().allMatch(cell -> cell.size() >= K)) {
                return cells;
            }
        }
        return Map.of(UNTOLD, leaf);
    }

    private static List<String> bands(int mask, int bands) {
        return IntStream.range(0, 2)
                .mapToObj(attribute -> (mask >> attribute & 1) == 0
                        ? UNTOLD.get(attribute)
                        : BANDS.get(attribute).get(bands >> attribute & 1))
                .toList();
    }

    private static ReportingGroup group(long id, Long parent, GroupKind kind, List<Person> people, int wave) {
        int answered =
                (int) people.stream().filter(person -> person.hasAnswered(wave)).count();
        List<UnitId> units = people.stream()
                .map(person -> person.team[wave] + 1L)
                .distinct()
                .sorted()
                .map(UnitId::new)
                .toList();
        return new ReportingGroup(id, "Group " + id, kind, parent, units, people.size(), answered);
    }
}
