package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.UnitKind;
import org.junit.jupiter.api.Test;

/** What somebody can work out who knows their own numbers and every figure that they are shown. */
class PeerGroupTest {

    private static final int FIVE = 5;

    @Test
    void aTeamOfFiveIsNotShownToOneOfThem() {
        List<PeerGroup> groups = groups(5, 30, 200);

        assertThat(PeerGroup.verdicts(groups, true))
                .containsEntry(1L, Verdict.TOO_FEW)
                .containsEntry(2L, Verdict.SHOWN)
                .containsEntry(3L, Verdict.SHOWN);
        assertThat(PeerGroup.verdicts(groups, false)).containsEntry(1L, Verdict.SHOWN);
    }

    @Test
    void theNaiveRuleGivesFourColleaguesAway() {
        Predicate<PeerGroup> naive = group -> group.people() >= FIVE;

        assertThat(smallestGroupOfOthers(
                        groups(5, 30, 200).stream().filter(naive).toList()))
                .isEqualTo(4);
        assertThat(smallestGroupOfOthers(
                        groups(20, 22, 200).stream().filter(naive).toList()))
                .isEqualTo(2);
    }

    @Test
    void aTeamThatLeavesTwoOthersOfTheServiceIsWithheld() {
        assertThat(PeerGroup.verdicts(groups(20, 22, 200), true))
                .containsEntry(1L, Verdict.PROTECTS_OTHERS)
                .containsEntry(2L, Verdict.SHOWN);
    }

    @Test
    void aServiceWithOneTeamTellsNothingMoreThanTheTeam() {
        assertThat(PeerGroup.verdicts(groups(20, 20, 200), true))
                .containsEntry(1L, Verdict.SHOWN)
                .containsEntry(2L, Verdict.SHOWN);
    }

    @Test
    void noSizesLetFewerThanFiveOthersBeWorkedOut() {
        int shown = 0;
        for (int team = 1; team < 14; team++) {
            for (int service = team; service < team + 14; service++) {
                for (int organisation = service; organisation < service + 14; organisation++) {
                    List<PeerGroup> groups = groups(team, service, organisation);
                    Map<Long, Verdict> verdicts = PeerGroup.verdicts(groups, true);
                    List<PeerGroup> seen = groups.stream()
                            .filter(group -> verdicts.get(group.unit()).isShown())
                            .toList();
                    shown += seen.size();
                    assertThat(smallestGroupOfOthers(seen))
                            .as("%s, %s, %s", team, service, organisation)
                            .isGreaterThanOrEqualTo(FIVE);
                }
            }
        }
        assertThat(shown).isPositive();
    }

    /** The fewest people, other than nobody, that a shown figure less oneself or less another one is about. */
    private static int smallestGroupOfOthers(List<PeerGroup> seen) {
        List<Integer> known = new ArrayList<>(List.of(1));
        int smallest = Integer.MAX_VALUE;
        for (PeerGroup group : seen) {
            for (int inside : known) {
                if (group.people() > inside) {
                    smallest = Math.min(smallest, group.people() - inside);
                }
            }
            known.add(group.people());
        }
        return smallest;
    }

    private static List<PeerGroup> groups(int team, int service, int organisation) {
        return List.of(
                group(1, 2L, UnitKind.TEAM, team),
                group(2, 3L, UnitKind.SERVICE, service),
                group(3, null, UnitKind.ORGANISATION, organisation));
    }

    private static PeerGroup group(long id, Long parent, UnitKind kind, int people) {
        return new PeerGroup(id, parent, kind, "Unit " + id, people * 9L, BigDecimal.valueOf(people * 10L), people);
    }
}
