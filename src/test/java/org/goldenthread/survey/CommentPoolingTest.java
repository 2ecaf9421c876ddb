package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose comments are read together, and what somebody who takes one list from another is left with. */
class CommentPoolingTest {

    private static final int LEAST = 10;
    private static final long ORGANISATION = 1;
    private static final long SAFEGUARDING = 2;
    private static final long FOSTERING = 3;
    private static final long NORTH = 4;
    private static final long SOUTH = 5;
    private static final long COAST = 6;
    private static final long CARERS = 7;

    private static final List<ReportingGroup> TREE = List.of(
            group(ORGANISATION, null),
            group(SAFEGUARDING, ORGANISATION),
            group(FOSTERING, ORGANISATION),
            group(NORTH, SAFEGUARDING),
            group(SOUTH, SAFEGUARDING),
            group(COAST, SAFEGUARDING),
            group(CARERS, FOSTERING));

    @Test
    void aTeamThatWroteEnoughKeepsItsName() {
        assertThat(pools(Map.of(NORTH, 10, SOUTH, 11, CARERS, 12)))
                .isEqualTo(Map.of(NORTH, NORTH, SOUTH, SOUTH, CARERS, CARERS));
    }

    @Test
    void teamsThatWroteTooLittleAreReadTogetherWithoutTheirNames() {
        assertThat(pools(Map.of(NORTH, 10, SOUTH, 4, COAST, 6)))
                .isEqualTo(Map.of(NORTH, NORTH, SOUTH, SAFEGUARDING, COAST, SAFEGUARDING));
    }

    @Test
    void whatIsTooLittleForTheServiceMovesUpToTheOrganisation() {
        assertThat(pools(Map.of(NORTH, 12, SOUTH, 4, CARERS, 7)))
                .isEqualTo(Map.of(NORTH, NORTH, SOUTH, ORGANISATION, CARERS, ORGANISATION));
    }

    @Test
    void whatIsTooLittleEvenThereTakesTheSmallestPoolAlong() {
        assertThat(pools(Map.of(NORTH, 12, SOUTH, 11, CARERS, 1)))
                .isEqualTo(Map.of(NORTH, NORTH, SOUTH, ORGANISATION, CARERS, ORGANISATION));
        assertThat(pools(Map.of(NORTH, 11, SOUTH, 11, CARERS, 1)))
                .as("of two equally small ones that with the lower key")
                .isEqualTo(Map.of(NORTH, ORGANISATION, SOUTH, SOUTH, CARERS, ORGANISATION));
    }

    @Test
    void whatTooFewOfTheWholeOrganisationWroteNobodyReads() {
        assertThat(pools(Map.of(NORTH, 5, CARERS, 4))).isEmpty();
        assertThat(pools(Map.of())).isEmpty();
    }

    @Test
    void theOutcomeDoesNotDependOnTheOrderOfTheGroups() {
        Random random = new Random(17);
        for (int each = 0; each < 200; each++) {
            List<ReportingGroup> groups = randomTree(random);
            Map<Long, Integer> written = randomly(groups, random);
            List<ReportingGroup> services = new ArrayList<>(groups.subList(1, groups.size()));
            Collections.shuffle(services, random);
            services.sort((one, other) -> Boolean.compare(isTeam(one), isTeam(other)));
            services.addFirst(groups.getFirst());

            assertThat(new CommentPooling(services, LEAST).poolOf(written))
                    .isEqualTo(new CommentPooling(groups, LEAST).poolOf(written));
        }
    }

    /** Every list that a page can show is of a group and all below it; every list less every other is looked at. */
    @Test
    void noListLessAnotherIsOfFewerThanTheLeast() {
        Random random = new Random(20261122);
        for (int each = 0; each < 1000; each++) {
            List<ReportingGroup> groups = randomTree(random);
            Map<Long, Integer> written = randomly(groups, random);

            assertThat(smallestDifference(groups, written, new CommentPooling(groups, LEAST).poolOf(written)))
                    .as("%s in %s", written, groups)
                    .isGreaterThanOrEqualTo(LEAST);
        }
    }

    /** As one would write it without thinking: a team that has enough is shown, and the service shows all of its comments. */
    @Test
    void theSameAttackFindsPeopleWhereOnlyAThresholdIsLookedAt() {
        Random random = new Random(20261122);
        int found = 0;
        for (int each = 0; each < 1000; each++) {
            List<ReportingGroup> groups = randomTree(random);
            Map<Long, Integer> written = randomly(groups, random);
            if (smallestDifference(groups, written, naively(groups, written)) < LEAST) {
                found++;
            }
        }
        assertThat(found).isGreaterThan(800);
    }

    private static Map<Long, Long> pools(Map<Long, Integer> written) {
        return new CommentPooling(TREE, LEAST).poolOf(written);
    }

    private static Map<Long, Long> naively(List<ReportingGroup> groups, Map<Long, Integer> written) {
        Map<Long, Long> poolOf = new HashMap<>();
        for (ReportingGroup group : groups) {
            int people = written.getOrDefault(group.id(), 0);
            if (people > 0) {
                poolOf.put(group.id(), people >= LEAST || group.parent() == null ? group.id() : group.parent());
            }
        }
        return poolOf;
    }

    /** Lists are unions of pools, so it is enough to look at what of a list is in no list below it, and at lists themselves. */
    private static int smallestDifference(
            List<ReportingGroup> groups, Map<Long, Integer> written, Map<Long, Long> poolOf) {
        Map<Long, Set<Long>> lists = new TreeMap<>();
        for (ReportingGroup group : groups) {
            Set<Long> leaves = new HashSet<>();
            poolOf.forEach((leaf, pool) -> {
                if (isWithin(pool, group.id(), groups)) {
                    leaves.add(leaf);
                }
            });
            lists.put(group.id(), leaves);
        }
        int smallest = Integer.MAX_VALUE;
        for (Set<Long> one : lists.values()) {
            for (Set<Long> other : lists.values()) {
                Set<Long> left = new HashSet<>(one);
                if (one != other) {
                    left.removeAll(other);
                }
                smallest = Math.min(smallest, people(left, written));
            }
            Set<Long> left = new HashSet<>(one);
            lists.values().stream()
                    .filter(other -> other.size() < one.size() && one.containsAll(other))
                    .forEach(left::removeAll);
            smallest = Math.min(smallest, people(left, written));
        }
        return smallest;
    }

    private static int people(Set<Long> leaves, Map<Long, Integer> written) {
        int people =
                leaves.stream().mapToInt(leaf -> written.getOrDefault(leaf, 0)).sum();
        return people == 0 ? Integer.MAX_VALUE : people;
    }

    private static boolean isWithin(@Nullable Long group, long above, List<ReportingGroup> groups) {
        for (Long each = group; each != null; each = parent(each, groups)) {
            if (each == above) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Long parent(long id, List<ReportingGroup> groups) {
        return groups.stream()
                .filter(group -> group.id() == id)
                .findFirst()
                .orElseThrow()
                .parent();
    }

    /** The first is the organisation, with people of its own; then services; then their teams. */
    private static List<ReportingGroup> randomTree(Random random) {
        List<ReportingGroup> groups = new ArrayList<>(List.of(group(ORGANISATION, null)));
        int services = random.nextInt(1, 5);
        for (int service = 0; service < services; service++) {
            groups.add(group(10 + service, ORGANISATION));
        }
        for (int service = 0; service < services; service++) {
            int teams = random.nextInt(1, 6);
            for (int team = 0; team < teams; team++) {
                groups.add(group(100 * (service + 1) + team, 10L + service));
            }
        }
        return groups;
    }

    private static boolean isTeam(ReportingGroup group) {
        return group.id() >= 100;
    }

    private static Map<Long, Integer> randomly(List<ReportingGroup> groups, Random random) {
        Map<Long, Integer> written = new HashMap<>();
        groups.stream()
                .filter(group -> group.parent() == null || isTeam(group))
                .forEach(group -> written.put(group.id(), random.nextInt(0, 16)));
        return written;
    }

    private static ReportingGroup group(long id, @Nullable Long parent) {
        GroupKind kind = parent == null ? GroupKind.ORGANISATION : id >= 100 ? GroupKind.TEAM : GroupKind.SERVICE;
        return new ReportingGroup(id, "Group " + id, kind, parent, List.of(), 20, 20);
    }
}
