package org.goldenthread.engagement;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.goldenthread.disclosure.Attacker;
import org.goldenthread.disclosure.Node;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.ReportingGroup;
import org.junit.jupiter.api.Test;

/**
 * Attack 5 against whole releases of random organisations, with people who skip questions: all figures of a kind together,
 * those of every group and every viewer, tell nothing about fewer people than the threshold.
 */
class ReleaseAttackTest {

    private static final int ORGANISATIONS = 60;
    private static final int THRESHOLD = 5;
    private static final int ITEMS = BallotBox.INSTRUMENT.items().size();

    @Test
    void noItemTellsAboutFewerPeopleThanTheThreshold() {
        int withheld = 0;
        for (int seed = 0; seed < ORGANISATIONS; seed++) {
            Outcome wave = wave(seed);
            for (int item = 0; item < ITEMS; item++) {
                int position = item;
                String key = BallotBox.INSTRUMENT.items().get(item).key();
                ToIntFunction<ReportingGroup> answered = group ->
                        FigureKind.ITEM.indicator().answered(wave.tally(group).counts(position));
                Set<Long> shown = wave.shown(figure ->
                        figure.kind() == FigureKind.ITEM && figure.key().equals(key));
                withheld += wave.groups.size() - shown.size();

                assertSafe(wave, answered, shown, THRESHOLD);
                assertSafe(
                        wave,
                        answered,
                        wave.shown(figure -> figure.key().equals(key)
                                && !figure.distribution().isEmpty()),
                        ItemFigures.DISTRIBUTION_THRESHOLD);
            }
        }
        assertThat(withheld).isPositive();
    }

    @Test
    void neitherDoesTheIndexNorTheResponseRate() {
        for (int seed = 0; seed < ORGANISATIONS; seed++) {
            Outcome wave = wave(seed);

            assertSafe(
                    wave,
                    group -> wave.tally(group).people(0),
                    wave.shown(figure -> figure.kind() == FigureKind.INDEX),
                    THRESHOLD);
            assertSafe(
                    wave,
                    ReportingGroup::answered,
                    wave.shown(figure -> figure.kind() == FigureKind.RESPONSE),
                    THRESHOLD);
        }
    }

    @Test
    void aThemeIsShownOnlyWhereAllItsItemsAre() {
        for (int seed = 0; seed < ORGANISATIONS; seed++) {
            Outcome wave = wave(seed);
            Set<Long> hours = wave.shown(figure -> figure.key().equals("hours"));
            Set<Long> breaks = wave.shown(figure -> figure.key().equals("breaks"));
            Set<Long> both = hours.stream().filter(breaks::contains).collect(toSet());

            assertThat(wave.shown(figure -> figure.key().equals("workload"))).isEqualTo(both);
        }
    }

    private static void assertSafe(Outcome wave, ToIntFunction<ReportingGroup> people, Set<Long> shown, int threshold) {
        List<Node> nodes = wave.groups.stream()
                .map(group -> new Node(group.id(), group.parent(), people.applyAsInt(group)))
                .toList();
        assertThat(new Attacker(nodes, shown).smallestBreach(threshold))
                .as("of %s, shown %s", nodes, shown)
                .isEmpty();
    }

    private record Outcome(List<ReportingGroup> groups, Map<Long, ReleaseTally> tallies, List<ReleaseFigure> figures) {

        ReleaseTally tally(ReportingGroup group) {
            return tallies.get(group.id());
        }

        Set<Long> shown(Predicate<ReleaseFigure> which) {
            return figures.stream()
                    .filter(figure -> figure.verdict().isShown())
                    .filter(which)
                    .map(ReleaseFigure::group)
                    .collect(toSet());
        }
    }

    private static Outcome wave(int seed) {
        Random random = new Random(seed);
        var box = new BallotBox("Wave", "series", THRESHOLD, Instant.EPOCH);
        List<Long> leaves = new ArrayList<>();
        long organisation = box.group("Organisation", GroupKind.ORGANISATION, null, 99);
        for (int service = 0; service < 3; service++) {
            long parent = box.group("Service", GroupKind.SERVICE, organisation, 33);
            int teams = random.nextInt(3);
            for (int team = 0; team < teams; team++) {
                leaves.add(box.group("Team", GroupKind.TEAM, parent, 11));
            }
            if (teams == 0) {
                leaves.add(parent);
            }
        }
        for (long leaf : leaves) {
            int people = random.nextInt(16);
            for (int person = 0; person < people; person++) {
                box.cast(
                        leaf,
                        IntStream.range(0, ITEMS)
                                .map(item -> random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(5))
                                .toArray());
            }
        }
        List<ReportingGroup> groups = box.groups(box.id());
        var tallies = ReleaseTally.perGroup(groups, box.counts(box.id()), BallotBox.INSTRUMENT);
        return new Outcome(
                groups,
                tallies,
                new ReleaseDecision(BallotBox.INSTRUMENT, groups, Bands.NONE, tallies, THRESHOLD, List.of()).figures());
    }
}
