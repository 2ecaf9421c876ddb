package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.performance.MeasureAction.Sharing;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class ContestServiceTest {

    private static final String VISITS = "visits-in-time";
    private static final SignedIn OWNER = new SignedIn("admin", "Grace Owner", "none", Set.of(Role.ADMINISTRATOR));

    @Autowired
    ContestService contests;

    @Autowired
    ContestAnswers answers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    private PerformanceFixture fixture;
    private UnitId team;
    private PersonId chloe;
    private PersonId amina;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        jdbc.sql("delete from contested_figure").update();
        fixture = new PerformanceFixture(context);
        team = fixture.organisation.unit("North", UnitKind.TEAM, fixture.service);
        chloe = fixture.organisation.person("Chloe", team, "Practice manager", null);
        amina = fixture.organisation.person("Amina", team, "Social worker", chloe);
        fixture.load(fixture.row(amina, VISITS + ",2026-09,9,10") + fixture.row(amina, VISITS + ",2026-10,6,11"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInContestsOrReadsAny() {
        assertThatThrownBy(() -> contests.mine()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> contests.contest(VISITS, "Two are missing", false))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> contests.withdraw(VISITS))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> contests.sharedWithMe())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> answers.open()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void nobodyButTheDataOwnerReadsOpenOnesOrAnswers() {
        contest(false);
        long id = mine().id();
        for (Role role : List.of(Role.LEADER, Role.SURVEY_OWNER, Role.LEARNING_PUBLISHER)) {
            SignedIn denied = fixture.organisation.signedIn(chloe, role);
            assertThatThrownBy(() -> CurrentUser.runAs(denied, () -> answers.open()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> CurrentUser.runAs(denied, () -> answers.countOpen()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() ->
                            CurrentUser.runAs(denied, () -> answers.answer(id, ContestState.ANSWERED, "It stands.")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theManagerReadsItOnlyWhereItWasSharedAndWhileTheyAreTheManager() {
        contest(false);
        assertThat(as(chloe, () -> contests.sharedWithMe())).isEmpty();
        withdraw();
        contest(true);
        PersonId colleague = fixture.organisation.person("Ben", team, "Social worker", chloe);

        assertThat(as(chloe, () -> contests.sharedWithMe()))
                .extracting(Contest::words)
                .containsExactly("Two are missing");
        assertThat(as(colleague, () -> contests.sharedWithMe())).isEmpty();
        assertThat(as(colleague, () -> contests.mine())).isEmpty();
        jdbc.sql("update post set manager_id = :ben where person_id = :amina")
                .param("ben", colleague.value())
                .param("amina", amina.value())
                .update();
        assertThat(as(chloe, () -> contests.sharedWithMe())).isEmpty();
        assertThat(as(colleague, () -> contests.sharedWithMe())).isEmpty();
        assertThat(mine().sharing()).isEqualTo(Sharing.ENDED);
    }

    @Test
    void itIsAboutTheNewestFigureAsItWas() {
        contest(false);
        fixture.load(fixture.row(amina, VISITS + ",2026-10,8,11"));

        assertThat(mine().period()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(mine().numerator()).isEqualTo(6);
        assertThat(mine().denominator()).isEqualTo(11);
        assertThat(mine().state()).isEqualTo(ContestState.OPEN);
    }

    @Test
    void aSecondClickOrTabDoesNothing() {
        contest(false);
        contest(false);

        assertThat(owner(() -> answers.countOpen())).isEqualTo(1);
    }

    @Test
    void whatIsNotOnesOwnFigureCannotBeContested() {
        as(chloe, () -> {
            contests.contest(VISITS, "Two are missing", false);
            return true;
        });
        assertThat(owner(() -> answers.countOpen())).isZero();
        assertThatThrownBy(() -> as(amina, () -> {
                    contests.contest("lateness", "Wrong", false);
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(amina, () -> {
                    contests.contest(VISITS, "  ", false);
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAnswerComesToThePersonOnceAndTheyMayAskAgain() {
        contest(false);
        assertThat(owner(() -> answers.open())).extracting(Contest::person).containsExactly("Amina Test");
        assertThat(owner(() -> answers.answer(mine().id(), ContestState.CORRECTED, " You are right. ")))
                .isTrue();

        assertThat(mine().answer()).isEqualTo("You are right.");
        assertThat(mine().answeredBy()).isEqualTo("Grace Owner");
        assertThat(as(amina, () -> contests.unread())).hasSize(1);
        assertThat(as(chloe, () -> contests.unread())).isEmpty();
        as(amina, () -> {
            contests.read(VISITS);
            return true;
        });
        assertThat(as(amina, () -> contests.unread())).isEmpty();
        contest(false);
        assertThat(mine().state()).isEqualTo(ContestState.OPEN);
    }

    @Test
    void whoComesTooLateIsToldAndChangesNothing() {
        contest(false);
        long id = mine().id();
        withdraw();

        assertThat(owner(() -> answers.answer(id, ContestState.ANSWERED, "It stands.")))
                .isFalse();
        assertThat(mine().state()).isEqualTo(ContestState.WITHDRAWN);
        contest(false);
        owner(() -> answers.answer(mine().id(), ContestState.ANSWERED, "It stands."));
        withdraw();
        assertThat(mine().state()).isEqualTo(ContestState.ANSWERED);
        assertThatThrownBy(() -> owner(() -> answers.answer(id, ContestState.WITHDRAWN, "No.")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void contest(boolean shared) {
        as(amina, () -> {
            contests.contest(VISITS, " Two are missing ", shared);
            return true;
        });
    }

    private void withdraw() {
        as(amina, () -> {
            contests.withdraw(VISITS);
            return true;
        });
    }

    private Contest mine() {
        return as(amina, () -> contests.mine(VISITS)).orElseThrow();
    }

    private <T> T as(PersonId person, java.util.concurrent.Callable<T> work) {
        return CurrentUser.runAs(fixture.organisation.signedIn(person), work);
    }

    private static <T> T owner(java.util.concurrent.Callable<T> work) {
        return CurrentUser.runAs(OWNER, work);
    }
}
