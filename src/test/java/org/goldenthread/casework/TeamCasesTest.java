package org.goldenthread.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.goldenthread.casework.CaseFixture.involvement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.looks.Look;
import org.goldenthread.looks.LookService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.performance.CasesDue;
import org.goldenthread.performance.DueItem;
import org.goldenthread.performance.MyTeam;
import org.goldenthread.performance.MyTeamService;
import org.goldenthread.performance.TeamPerson;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a line manager sees of what is due in the cases of their people. */
@PortalTest
class TeamCasesTest {

    @Autowired
    MyTeamService teams;

    @Autowired
    LookService looks;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseFixture fixture;
    private PersonId chloe;
    private PersonId other;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new CaseFixture(context);
        chloe = manager("Chloe");
        other = manager("Other");
        managedBy(chloe, 0, 1);
        managedBy(other, 2);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoeverDoesNotManageAPersonSeesNothingOfTheirCases() {
        load();

        assertThat(person(other, 0)).isEmpty();
        assertThat(person(fixture.team.get(0), 0)).isEmpty();
        assertThat(CurrentUser.runAs(CaseFixture.ADMINISTRATOR, () -> teams.person(number(0))))
                .isEmpty();
        assertThat(team(other).cases()).isEmpty();
        assertThat(as(fixture.team.get(0), () -> teams.team())).isEmpty();
        assertThat(looksAt(0)).isEmpty();
    }

    @Test
    void theTeamIsToldHowMuchAndThePersonsPageWhich() {
        load();

        assertThat(team(chloe).cases())
                .extracting(count -> count.person().id(), CasesDue.Count::overdue, CasesDue.Count::soon)
                .containsExactly(tuple(fixture.team.get(0), 1, 2));
        assertThat(team(chloe).casesKnown()).contains(LocalDate.of(2026, 11, 15));
        assertThat(looksAt(0)).as("the list of the team is the daily page").isEmpty();

        CasesDue due = person(chloe, 0).orElseThrow().due();
        assertThat(due.items())
                .extracting(DueItem::kind, item -> item.caseReference().replace(fixture.mark, "$"), DueItem::by)
                .containsExactly(
                        // Ten working days after 30 October, and the assessment's day 45; day 35 was 9 November.
                        tuple(DueItem.Kind.PROTECTION_VISIT, "$c1", LocalDate.of(2026, 11, 13)),
                        tuple(DueItem.Kind.LOOKED_AFTER_VISIT, "$c2", LocalDate.of(2026, 11, 18)),
                        tuple(DueItem.Kind.ASSESSMENT, "$c1", LocalDate.of(2026, 11, 23)));
        assertThat(due.isOverdue(due.items().getFirst())).isTrue();
        assertThat(looksAt(0)).hasSize(1);
    }

    @Test
    void whatIsHandedOverGoesWithTheChild() {
        load();
        fixture.load(
                CaseTable.INVOLVEMENTS,
                involvement(1, 1, 0, "2026-09-01", "2026-11-15") + involvement(9, 1, 1, "2026-11-15", ""));

        assertThat(team(chloe).cases())
                .extracting(count -> count.person().id(), CasesDue.Count::overdue, CasesDue.Count::soon)
                .containsExactlyInAnyOrder(tuple(fixture.team.get(0), 0, 1), tuple(fixture.team.get(1), 1, 1));
    }

    @Test
    void withoutCaseRecordsNothingIsSaidToBeKnown() {
        assertThat(team(chloe).casesKnown()).isEmpty();
        assertThat(team(chloe).cases()).isEmpty();
    }

    @Test
    void theQueriesAreAsManyForAWholeTeam() {
        load();
        managedBy(other, 1);
        int one = Queries.count(() -> team(chloe));
        managedBy(chloe, 1, 2);

        assertThat(Queries.count(() -> team(chloe))).isEqualTo(one);
    }

    private void load() {
        fixture.load(
                CaseTable.INVOLVEMENTS,
                involvement(1, 1, 0, "2026-09-01", "") + involvement(2, 2, 0, "2026-09-01", ""));
        fixture.load(CaseTable.ASSESSMENTS, "$a1,$c1,2026-09-21,\n$a2,$c2,2026-10-12,\n");
        fixture.load(CaseTable.PLANS, "$g1,$c1,2026-10-16,\n");
        fixture.load(CaseTable.PROTECTION_VISITS, "$v1,$g1,2026-10-30\n");
        fixture.load(CaseTable.PLACEMENTS, "$l1,$c2,2026-09-30,\n");
        fixture.load(CaseTable.LOOKED_AFTER_VISITS, "$w1,$c2,2026-10-07\n");
    }

    private PersonId manager(String name) {
        return fixture.performance.organisation.person(name, fixture.performance.service, "Practice manager", null);
    }

    private void managedBy(PersonId manager, int... workers) {
        for (int worker : workers) {
            jdbc.sql("update post set manager_id = :manager where person_id = :person")
                    .param("manager", manager.value())
                    .param("person", fixture.team.get(worker).value())
                    .update();
        }
    }

    private String number(int worker) {
        return fixture.performance.number(fixture.team.get(worker));
    }

    private MyTeam team(PersonId manager) {
        return as(manager, () -> teams.team()).orElseThrow();
    }

    private Optional<TeamPerson> person(PersonId who, int worker) {
        return as(who, () -> teams.person(number(worker)));
    }

    private List<Look> looksAt(int worker) {
        return as(fixture.team.get(worker), () -> looks.atMine(0, 50));
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(fixture.performance.organisation.signedIn(person, Role.LEADER), work);
    }
}
