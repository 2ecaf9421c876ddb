package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenthread.survey.ResponseBase.Leavers;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * Everybody knows who has left. Whoever takes what a response rate is of from how many were asked learns whether a leaver
 * had answered: from the exact number always, from ours never.
 */
class ResponseBaseTest {

    private static final int THRESHOLD = 5;
    private static final int ASKED = 12;

    private final List<ReportingGroup> groups = new ArrayList<>();
    private final Map<Long, Leavers> leavers = new HashMap<>();

    @RepeatedTest(200)
    void noSumOfWhatIsToldIsAboutFewLeaversNorTellsOfAllOfThem(RepetitionInfo repetition) {
        randomOrganisation(new Random(repetition.getCurrentRepetition()));

        Map<Long, Integer> base = ResponseBase.of(groups, leavers, THRESHOLD);

        // What is told of a group, less what is told of the groups in it: for every sum there is, a sum of these.
        groups.forEach(group -> {
            if (tells(group, base)) {
                Leavers residual = residual(group, base);
                if (residual.left() > 0) {
                    assertThat(residual.left()).isGreaterThanOrEqualTo(THRESHOLD);
                    assertThat(residual.answered()).isBetween(2, residual.left() - 2);
                }
            }
        });
    }

    @Test
    void theExactNumberTellsOfEveryLeaverWhoWasTheOnlyOneOfTheirTeam() {
        group(1, null, 2 * ASKED);
        group(2, 1L, ASKED);
        group(3, 1L, ASKED);
        leavers.put(2L, new Leavers(1, 1));
        leavers.put(3L, new Leavers(1, 0));

        assertThat(exact(2)).isEqualTo(ASKED);
        assertThat(exact(3)).isEqualTo(ASKED - 1);
        assertThat(ResponseBase.of(groups, leavers, THRESHOLD)).isEqualTo(Map.of(1L, 2 * ASKED, 2L, ASKED, 3L, ASKED));
    }

    @Test
    void whereEnoughHaveLeftTheNumberIsExactEvenIfNotByTeam() {
        group(1, null, 6 * ASKED);
        for (long team = 2; team < 8; team++) {
            group(team, 1L, ASKED);
            leavers.put(team, new Leavers(1, team % 2 == 0 ? 1 : 0));
        }
        Map<Long, Integer> base = ResponseBase.of(groups, leavers, THRESHOLD);
        assertThat(base.get(1L)).isEqualTo(6 * ASKED - 3);
        assertThat(base.get(2L)).isEqualTo(ASKED);
        assertThat(base.get(3L)).isEqualTo(ASKED);
    }

    private int exact(long group) {
        Leavers gone = leavers.get(group);
        return ASKED - gone.left() + gone.answered();
    }

    /** Whether the number can be taken for exact: where it is not, it says that everybody who was asked counts. */
    private boolean tells(ReportingGroup group, Map<Long, Integer> base) {
        return base.get(group.id()) < group.invited();
    }

    private Leavers residual(ReportingGroup group, Map<Long, Integer> base) {
        Leavers rest = total(group.id());
        for (ReportingGroup told : topMostTold(group.id(), base)) {
            Leavers theirs = total(told.id());
            rest = new Leavers(rest.left() - theirs.left(), rest.answered() - theirs.answered());
        }
        return rest;
    }

    private List<ReportingGroup> topMostTold(long above, Map<Long, Integer> base) {
        List<ReportingGroup> told = new ArrayList<>();
        for (ReportingGroup group : groups) {
            if (group.parent() != null && group.parent() == above) {
                if (tells(group, base)) {
                    told.add(group);
                } else {
                    told.addAll(topMostTold(group.id(), base));
                }
            }
        }
        return told;
    }

    private Leavers total(long group) {
        Leavers own = leavers.getOrDefault(group, Leavers.NONE);
        int left = own.left();
        int answered = own.answered();
        for (ReportingGroup part : groups) {
            if (part.parent() != null && part.parent() == group) {
                Leavers below = total(part.id());
                left += below.left();
                answered += below.answered();
            }
        }
        return new Leavers(left, answered);
    }

    private void randomOrganisation(Random random) {
        group(1, null, 1000);
        long next = 2;
        int services = random.nextInt(1, 5);
        for (int service = 0; service < services; service++) {
            long above = next++;
            group(above, 1L, 200);
            int teams = random.nextInt(1, 6);
            for (int team = 0; team < teams; team++) {
                int left = random.nextInt(3) == 0 ? random.nextInt(5, 12) : random.nextInt(0, 3);
                leavers.put(next, new Leavers(left, left == 0 ? 0 : random.nextInt(left + 1)));
                group(next++, above, ASKED);
            }
        }
    }

    private void group(long id, Long parent, int invited) {
        groups.add(new ReportingGroup(id, "Group " + id, GroupKind.TEAM, parent, List.of(), invited, 0));
    }
}
