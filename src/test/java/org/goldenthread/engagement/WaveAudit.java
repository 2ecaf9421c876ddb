package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.goldenthread.disclosure.Auditor;
import org.goldenthread.disclosure.Auditor.Sum;
import org.goldenthread.engagement.RandomOrganisation.Cell;
import org.goldenthread.engagement.RandomOrganisation.Person;
import org.goldenthread.engagement.RandomOrganisation.Wave;
import org.goldenthread.survey.ReportingGroup;

/**
 * Audits everything that is shown of one wave: the unknowns are, of each cell, how many answered at all, answered each item,
 * were positive, answered all items of the index, and what their indexes add up to.
 */
final class WaveAudit {

    private final Wave wave;
    private final List<Cell> cells;
    private final Map<Long, String> names = new TreeMap<>();
    private final Auditor auditor = new Auditor();
    private final Map<String, int[]> unknowns = new TreeMap<>();
    private final Map<String, double[]> truths = new TreeMap<>();

    WaveAudit(Wave wave, List<ShownFigure> shown) {
        this.wave = wave;
        this.cells = wave.cells();
        RandomRelease.bands(wave).all().forEach(band -> names.put(band.id(), band.name()));
        count("ballots", person -> 1);
        for (int item = 0; item < RandomOrganisation.ITEMS; item++) {
            int each = item;
            String key = key(item);
            count("answered " + key, person -> answer(person, each) > 0 ? 1 : 0);
            count("positive " + key, person -> answer(person, each) >= 4 ? 1 : 0);
            within("positive " + key, "answered " + key);
            within("answered " + key, "ballots");
        }
        count("rated", person -> answer(person, RandomOrganisation.ITEMS) > 0 ? 1 : 0);
        within("rated", "ballots");
        amount("net", person -> promoting(answer(person, RandomOrganisation.ITEMS)));
        within("net", "rated");
        count("indexed", person -> answer(person, 0) > 0 && answer(person, 1) > 0 ? 1 : 0);
        for (int item = 0; item < RandomOrganisation.ITEMS; item++) {
            within("indexed", "answered " + key(item));
        }
        amount("index", person -> isWhole(person) ? (answer(person, 0) + answer(person, 1) - 2) / 8.0 : 0);
        within("index", "indexed");
        scores().ifPresent(ScoreAudit::link);
        shown.forEach(this::says);
        movesToTry();
        auditor.ready();
    }

    /** What scores and items tell together is looked at in one wave of each organisation: it has nothing to do with others. */
    private Optional<ScoreAudit> scores() {
        return wave.number() == 0 ? Optional.of(new ScoreAudit(this)) : Optional.empty();
    }

    private void movesToTry() {
        unknowns.keySet().forEach(auditor::together);
        auditor.together("ballots", "rated");
        auditor.together("rated", "net");
        auditor.together("ballots", "rated", "net");
        scores().ifPresent(ScoreAudit::movesToTry);
        String[] everywhere = {"ballots", "answered one", "answered two", "indexed"};
        auditor.together(everywhere);
        for (String positive : List.of("positive one", "positive two")) {
            String[] more = Arrays.copyOf(everywhere, everywhere.length + 1);
            more[everywhere.length] = positive;
            auditor.together(more);
            String answered = positive.replace("positive", "answered");
            auditor.together(answered, "indexed");
            auditor.together(answered, positive);
            auditor.together(answered, positive, "indexed");
        }
        auditor.together("ballots", "answered one", "answered two", "indexed", "positive one", "positive two");
    }

    /** The first that is found out about fewer than k people, or about all in a group who think alike; empty if nothing. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (!auditor.fits()) {
            throw new IllegalStateException("What is shown is not true");
        }
        for (int[] some : smallUnions()) {
            look(some, findings);
            if (!findings.isEmpty()) {
                return findings;
            }
        }
        return findings;
    }

    int programmes() {
        return auditor.programmes();
    }

    private void look(int[] some, List<String> findings) {
        small("ballots", some, findings);
        for (int item = 0; item < RandomOrganisation.ITEMS; item++) {
            String key = key(item);
            double answered = truth("answered " + key, some);
            double positive = truth("positive " + key, some);
            // How many skipped an item may follow from how many answered at all, where enough did.
            if (truth("ballots", some) < RandomOrganisation.K) {
                small("answered " + key, some, findings);
            }
            Sum sum = sum("positive " + key, some);
            boolean few = answered > 0 && answered < RandomOrganisation.K;
            if (few && !auditor.isOpen(sum)) {
                findings.add(
                        "wave %d: of %s, %.0f positive to %s".formatted(wave.number(), names(some), positive, key));
            } else if (answered > 0 && positive == 0 && !auditor.isOpen(sum)) {
                findings.add("wave %d: nobody of %s is positive to %s".formatted(wave.number(), names(some), key));
            } else if (answered > 0
                    && positive == answered
                    && !auditor.isOpen(sum("answered " + key, some).plus(-1, sum))) {
                findings.add("wave %d: everybody of %s is positive to %s".formatted(wave.number(), names(some), key));
            }
        }
        double indexed = truth("indexed", some);
        lookAtRatings(some, findings);
        if (indexed > 0 && indexed < RandomOrganisation.K && !auditor.isOpenBy(sum("index", some), 0.25)) {
            findings.add("wave %d: the index of %s".formatted(wave.number(), names(some)));
        }
    }

    private void lookAtRatings(int[] some, List<String> findings) {
        double rated = truth("rated", some);
        double net = truth("net", some);
        if (truth("ballots", some) < RandomOrganisation.K) {
            small("rated", some, findings);
        }
        if (rated > 0 && rated < RandomOrganisation.K && !auditor.isOpenBy(sum("net", some), 0.5)) {
            findings.add("wave %d: the net score of %s".formatted(wave.number(), names(some)));
        } else if (rated > 0 && net == 0 && !auditor.isOpenBy(sum("net", some), 0.5)) {
            findings.add("wave %d: all of %s are detractors".formatted(wave.number(), names(some)));
        } else if (rated > 0
                && net == rated
                && !auditor.isOpenBy(sum("rated", some).plus(-1, sum("net", some)), 0.5)) {
            findings.add("wave %d: all of %s are promoters".formatted(wave.number(), names(some)));
        }
    }

    private void small(String what, int[] some, List<String> findings) {
        double truth = truth(what, some);
        if (truth > 0 && truth < RandomOrganisation.K && !auditor.isOpen(sum(what, some))) {
            findings.add("wave %d: %s of %s is %.0f".formatted(wave.number(), what, names(some), truth));
        }
    }

    /** Each cell and each two, each leaf, and each group beside what is right below it. */
    private List<int[]> smallUnions() {
        TreeSet<int[]> unions = new TreeSet<>(Arrays::compare);
        for (int one = 0; one < cells.size(); one++) {
            unions.add(new int[] {one});
            for (int two = one + 1; two < cells.size(); two++) {
                unions.add(new int[] {one, two});
            }
        }
        for (ReportingGroup group : wave.groups()) {
            unions.add(within(group.id()));
        }
        for (String band : bands()) {
            for (ReportingGroup group : wave.groups()) {
                int[] banded = IntStream.of(within(group.id()))
                        .filter(cell -> cells.get(cell).bands().contains(band))
                        .toArray();
                if (banded.length > 0) {
                    unions.add(banded);
                }
            }
        }
        return List.copyOf(unions);
    }

    private void says(ShownFigure figure) {
        int[] some = within(figure.group());
        says(figure, some);
    }

    /** What a figure says of the people of some cells. */
    private void says(ShownFigure figure, int[] some) {
        switch (figure.kind()) {
            case RESPONSE -> auditor.says(sum("ballots", some), figure.n(), figure.n());
            case SCALE -> {
                auditor.says(sum("indexed", some), figure.n(), figure.n());
                auditor.says(sum("index", some), figure.least(), figure.most());
            }
            case ITEM -> {
                auditor.says(sum("answered " + figure.key(), some), figure.n(), figure.n());
                auditor.says(sum("positive " + figure.key(), some), figure.least(), figure.most());
                if (!figure.distribution().isEmpty()) {
                    double positive =
                            figure.distribution().get(3) + figure.distribution().get(4);
                    auditor.says(
                            sum("positive " + figure.key(), some),
                            (positive - figure.step()) * figure.n() / 100,
                            (positive + figure.step()) * figure.n() / 100);
                    scores().ifPresent(score -> score.says(figure, some));
                }
            }
            case ENPS -> {
                auditor.says(sum("rated", some), figure.n(), figure.n());
                auditor.says(sum("net", some), figure.least(), figure.most());
            }
            case INDEX, STANDARD, OPTION -> throw new IllegalArgumentException("Not asked: " + figure);
            case THEME -> theme(figure, some);
        }
    }

    /** A share of all answers to its items; how many these are stands beside each item. */
    private void theme(ShownFigure figure, int[] some) {
        Sum answers = Sum.of();
        Sum positive = Sum.of();
        for (int item = 0; item < RandomOrganisation.ITEMS; item++) {
            answers = answers.plus(1, sum("answered " + key(item), some));
            positive = positive.plus(1, sum("positive " + key(item), some));
        }
        auditor.says(positive.plus(-figure.least() / figure.n(), answers), 0, Double.POSITIVE_INFINITY);
        auditor.says(positive.plus(-figure.most() / figure.n(), answers), Double.NEGATIVE_INFINITY, 0);
    }

    void count(String what, ToIntFunction<Person> ofPerson) {
        int[] keys = new int[cells.size()];
        double[] truth = new double[cells.size()];
        for (int cell = 0; cell < keys.length; cell++) {
            List<Person> people = cells.get(cell).people();
            truth[cell] = people.stream()
                    .filter(person -> person.hasAnswered(wave.number()))
                    .mapToInt(ofPerson)
                    .sum();
            keys[cell] = auditor.unknown(what, cell, 0, people.size(), truth[cell]);
        }
        unknowns.put(what, keys);
        truths.put(what, truth);
    }

    /** What people of a cell add up to, each from 0 to 1. */
    void amount(String what, ToDoubleFunction<Person> ofPerson) {
        int[] keys = new int[cells.size()];
        double[] truth = new double[cells.size()];
        for (int cell = 0; cell < keys.length; cell++) {
            List<Person> people = cells.get(cell).people();
            truth[cell] = people.stream()
                    .filter(person -> person.hasAnswered(wave.number()))
                    .mapToDouble(ofPerson)
                    .sum();
            keys[cell] = auditor.unknown(what, cell, 0, people.size(), truth[cell]);
        }
        unknowns.put(what, keys);
        truths.put(what, truth);
    }

    /** Whether somebody is in the scale. */
    boolean isWhole(Person person) {
        return answer(person, 0) > 0 && answer(person, 1) > 0;
    }

    private static double promoting(int rating) {
        return rating >= 10 ? 1 : rating >= 8 ? 0.5 : 0;
    }

    Auditor auditor() {
        return auditor;
    }

    int cells() {
        return cells.size();
    }

    private void within(String part, String whole) {
        for (int cell = 0; cell < cells.size(); cell++) {
            auditor.says(
                    Sum.of(Objects.requireNonNull(unknowns.get(whole))[cell])
                            .plus(-1, Sum.of(Objects.requireNonNull(unknowns.get(part))[cell])),
                    0,
                    Double.POSITIVE_INFINITY);
        }
    }

    Sum sum(String what, int[] some) {
        int[] keys = Objects.requireNonNull(unknowns.get(what), what);
        return Sum.of(IntStream.of(some).map(cell -> keys[cell]).toArray());
    }

    private double truth(String what, int[] some) {
        double[] truth = Objects.requireNonNull(truths.get(what), what);
        return IntStream.of(some).mapToDouble(cell -> truth[cell]).sum();
    }

    private List<String> bands() {
        return cells.stream().flatMap(cell -> cell.bands().stream()).distinct().toList();
    }

    /** @param group of the tree, or a band */
    private int[] within(long group) {
        return IntStream.range(0, cells.size())
                .filter(cell -> group < 0
                        ? cells.get(cell).bands().contains(names.get(group))
                        : isWithin(cells.get(cell).leaf(), group))
                .toArray();
    }

    private boolean isWithin(long leaf, long group) {
        return leaf == group
                || wave.groups().stream()
                        .filter(each -> each.id() == leaf && each.parent() != null)
                        .anyMatch(each -> isWithin(each.parent(), group));
    }

    int answer(Person person, int item) {
        return person.answers()[wave.number()][item];
    }

    private List<String> names(int[] some) {
        return IntStream.of(some)
                .mapToObj(cell -> cells.get(cell).leaf() + " " + cells.get(cell).bands())
                .toList();
    }

    static String key(int item) {
        return RandomRelease.INSTRUMENT.items().get(item).key();
    }
}
