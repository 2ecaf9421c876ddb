package org.goldenthread.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.engagement.BoardWave;
import org.goldenthread.engagement.EngagementFixture;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.Figure;
import org.goldenthread.indicator.IndicatorTargets;
import org.goldenthread.indicator.Standing;
import org.goldenthread.scorecard.ScorecardRefused.Reason;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who sees and changes the scorecard, what its rows say, and that what is frozen stays. */
@PortalTest
class FreezingTest {

    private static final String ROW = "engagement-index";

    @Autowired
    ScorecardService scorecards;

    @Autowired
    TargetService targets;

    @Autowired
    IndicatorTargets elsewhere;

    @Autowired
    FreezingService freezing;

    @Autowired
    BoardReportService reports;

    @Autowired
    EngagementService engagement;

    @Autowired
    BoardWave wave;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    private EngagementFixture fixture;
    private Quarter quarter;

    /** In a quarter of its own, that no other test freezes. */
    @BeforeEach
    void someQuarter() {
        fixture = new EngagementFixture(context);
        quarter = new Quarter(ThreadLocalRandom.current().nextInt(2100, 9000), 2);
        clock.setInLondon(LocalDate.of(quarter.year(), 5, 12).atTime(9, 0));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThatThrownBy(scorecards::now).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(reports::now).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void staffAndManagersDoNotReadIt() {
        for (SignedIn person : List.of(fixture.amina, fixture.chloe)) {
            refused(person, scorecards::now);
            refused(person, scorecards::copies);
            refused(person, () -> scorecards.frozen(quarter, null));
            refused(person, reports::now);
            refused(person, () -> reports.frozen(quarter, null));
        }
    }

    @Test
    void whoAdministersReadsItAndChangesNothing() {
        assertThat(as(fixture.grace, scorecards::now).rows()).isNotEmpty();
        refused(fixture.grace, () -> targets.of(ROW));
        refused(fixture.grace, () -> set("70", 0, UUID.randomUUID()));
        refused(fixture.grace, freezing::quarters);
        refused(fixture.grace, () -> freezing.freeze(quarter, 0, UUID.randomUUID()));
    }

    @Test
    void eachRowSaysWhatWasReleasedOrWhyThereIsNothing() {
        Scorecard scorecard = as(fixture.david, scorecards::now);
        assertThat(scorecard.rows())
                .allSatisfy(row -> assertThat(row.value().isEmpty())
                        .as(row.key())
                        .isNotEqualTo(row.because().isEmpty()));
        Figure index = as(fixture.david, () -> engagement.results(wave.newest().orElseThrow(), null))
                .orElseThrow()
                .selected()
                .index();
        assertThat(row(scorecard).value()).isEqualTo(index.isShown() ? words(index) : "");
        assertThat(row(scorecard).benchmark()).contains("Civil Service median 64.1", "2024", "Open Government Licence");
    }

    @Test
    void aPageAsksTheSameNumberOfQuestionsWhateverIsFrozen() {
        as(fixture.david, () -> freezing.freeze(quarter.before(), 0, UUID.randomUUID()));
        as(fixture.david, scorecards::now); // what a wave asked is kept in memory once it was read
        int before = Queries.count(() -> as(fixture.david, scorecards::now));
        as(fixture.david, () -> freezing.freeze(quarter.before(), 1, UUID.randomUUID()));
        assertThat(Queries.count(() -> as(fixture.david, scorecards::now)))
                .isEqualTo(before)
                .isLessThanOrEqualTo(20);
    }

    @Test
    void aTargetIsKeptWithItsDateAndWhoSetIt() {
        int after = newest();
        UUID request = UUID.randomUUID();
        as(fixture.david, () -> set("70", after, request));
        as(fixture.david, () -> set("70", after, request));
        ScorecardRow row = row(as(fixture.farid, scorecards::now));
        assertThat(row.target()).isEqualTo("70");
        assertThat(row.targetBy()).isEqualTo(fixture.david.fullName());
        assertThat(row.targetOn()).isEqualTo(LocalDate.of(quarter.year(), 5, 12));
        assertThat(elsewhere.of("surveys", List.of("index", "item/any")))
                .hasSize(1)
                .hasEntrySatisfying("index", aim -> {
                    assertThat(aim.value()).isEqualByComparingTo("70");
                    assertThat(aim.setOn()).isEqualTo(row.targetOn());
                    assertThat(aim.standing(66, Bound.ABOUT)).isEqualTo(Standing.CLOSE);
                });
        assertThat(elsewhere.of("measures", List.of("index"))).isEmpty();

        assertRefused(Reason.CHANGED_MEANWHILE, () -> set("60", after, UUID.randomUUID()));
        as(fixture.farid, () -> set(null, after + 1, UUID.randomUUID()));
        assertThat(row(as(fixture.farid, scorecards::now)).standing()).isEqualTo(Standing.NO_TARGET);
        assertThat(elsewhere.of("surveys", List.of("index"))).isEmpty();
        assertThat(as(fixture.farid, () -> targets.of(ROW)).targets())
                .extracting(Target::revision)
                .startsWith(after + 2, after + 1);
        assertThatThrownBy(
                        () -> jdbc.sql("update scorecard_target set value = 1").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aTargetThatCannotBeIsRefused() {
        for (String value : List.of("-1", "101", "70.123")) {
            assertRefused(Reason.OUT_OF_RANGE, () -> set(value, newest(), UUID.randomUUID()));
        }
        assertRefused(Reason.NO_SUCH_ROW, () -> {
            targets.set(new NewTarget("no-such-row", BigDecimal.TEN, 0, UUID.randomUUID()));
            return true;
        });
    }

    @Test
    void whatIsFrozenStaysWhateverIsSetAfterwards() {
        as(fixture.david, () -> set("70", newest(), UUID.randomUUID()));
        Scorecard shown = as(fixture.david, scorecards::now);
        as(fixture.david, () -> freezing.freeze(quarter, 0, UUID.randomUUID()));
        as(fixture.david, () -> set("10", newest(), UUID.randomUUID()));

        Scorecard copy =
                as(fixture.grace, () -> scorecards.frozen(quarter, null)).orElseThrow();
        assertThat(copy.rows()).isEqualTo(shown.rows());
        assertThat(row(copy).target()).isEqualTo("70");
        assertThat(copy.frozen().frozenBy()).isEqualTo(fixture.david.fullName());
        BoardReport report =
                as(fixture.grace, () -> reports.frozen(quarter, null)).orElseThrow();
        assertThat(report.scorecard()).isEqualTo(copy);
        assertThat(report.results()).isNotNull();
        assertThat(as(fixture.grace, () -> scorecards.frozen(quarter, 7))).isEmpty();
    }

    @Test
    void theDatabaseLetsNobodyChangeACopy() {
        long copy = as(fixture.david, () -> freezing.freeze(quarter, 0, UUID.randomUUID()))
                .id();
        for (String sql : List.of(
                "update frozen_scorecard set quarter = '2000-Q1' where frozen_scorecard_id = :copy",
                "delete from frozen_scorecard where frozen_scorecard_id = :copy",
                "update frozen_scorecard_row set value = '100' where frozen_scorecard_id = :copy",
                "delete from frozen_scorecard_row where frozen_scorecard_id = :copy",
                "insert into frozen_scorecard_row select frozen_scorecard_id, 999, 'new', theme, indicator, purpose,"
                        + " origin, value, because, compared, basis, benchmark, target, target_by, target_on, standing,"
                        + " number from frozen_scorecard_row where frozen_scorecard_id = :copy and position = 1",
                "insert into frozen_scorecard_service values (:copy, 999, 'New', 1, 1, 1, 1, 1, 1)")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("copy", copy).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("scorecard");
        }
    }

    @Test
    void freezingAgainMakesARevisionAndSendingAFormTwiceDoesNot() {
        UUID request = UUID.randomUUID();
        FrozenCopy first = as(fixture.david, () -> freezing.freeze(quarter, 0, request));
        assertThat(as(fixture.david, () -> freezing.freeze(quarter, 0, request)))
                .isEqualTo(first);
        assertThat(first.revision()).isEqualTo(1);

        assertRefused(Reason.CHANGED_MEANWHILE, () -> freezing.freeze(quarter, 0, UUID.randomUUID()));
        assertRefused(Reason.CHANGED_MEANWHILE, () -> freezing.freeze(quarter, 5, UUID.randomUUID()));
        FrozenCopy second = as(fixture.farid, () -> freezing.freeze(quarter, 1, UUID.randomUUID()));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(as(fixture.farid, () -> scorecards.frozen(quarter, 1)).map(Scorecard::frozen))
                .contains(first);
        assertThat(as(fixture.farid, scorecards::copies)).containsSubsequence(second, first);
    }

    @Test
    void onlyTheQuarterThatRunsAndTheOneBeforeAreFrozen() {
        assertThat(as(fixture.david, freezing::quarters))
                .extracting(FreezingService.Freezable::quarter)
                .containsExactly(quarter, quarter.before());
        for (Quarter other : List.of(quarter.before().before(), new Quarter(quarter.year(), 3))) {
            assertRefused(Reason.OTHER_QUARTER, () -> freezing.freeze(other, 0, UUID.randomUUID()));
        }
    }

    private boolean set(String value, int after, UUID request) {
        targets.set(new NewTarget(ROW, value == null ? null : new BigDecimal(value), after, request));
        return true;
    }

    private int newest() {
        return as(fixture.farid, () -> targets.of(ROW))
                .newest()
                .map(Target::revision)
                .orElse(0);
    }

    private static ScorecardRow row(Scorecard scorecard) {
        return scorecard.rows().stream()
                .filter(row -> row.key().equals(ROW))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Figure index) {
        String number = Integer.toString((int) index.value());
        return switch (index.bound()) {
            case ABOUT -> number;
            case AT_LEAST -> "at least " + number;
            case AT_MOST -> "at most " + number;
        };
    }

    private static void refused(SignedIn person, Callable<?> work) {
        assertThatThrownBy(() -> CurrentUser.runAs(person, work)).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(Reason reason, Callable<?> work) {
        assertThatThrownBy(() -> CurrentUser.runAs(fixture.david, work))
                .isInstanceOfSatisfying(
                        ScorecardRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static <T> T as(SignedIn person, Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }
}
