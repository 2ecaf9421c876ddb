package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.AnswerRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CastingTest {

    private static final int ITEMS = 16;

    @Autowired
    SurveyService surveys;

    @Autowired
    CampaignService campaigns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    private OrganisationFixture fixture;
    private List<PersonId> team;
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        fixture = new OrganisationFixture(jdbc);
        var organisation = fixture.unit("Exampleshire", UnitKind.ORGANISATION, null);
        var unit = fixture.unit("North 1", UnitKind.TEAM, fixture.unit("Safeguarding", UnitKind.SERVICE, organisation));
        team = IntStream.range(0, 7)
                .mapToObj(number -> fixture.person("P" + number, unit, "Social worker", null))
                .toList();
        campaign = CurrentUser.runAs(owner(), () -> campaigns.launch(request(clock.instant(), Duration.ofDays(7))));
    }

    @AfterEach
    void resetClock() {
        CurrentUser.runAs(owner(), () -> {
            campaigns.close(campaign);
            return true;
        });
        clock.reset();
    }

    @Test
    void nobodyIsAskedForAnAnswerWithoutSigningIn() {
        assertThatThrownBy(() -> surveys.cast(campaign, draft()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void onlyAnOwnerOfSurveysLaunchesOrCloses() {
        assertThatThrownBy(() ->
                        as(team.getFirst(), () -> campaigns.launch(request(clock.instant(), Duration.ofDays(1)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(team.getFirst(), () -> {
                    campaigns.close(campaign);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aBallotIsStoredWithItsCellAndTheReceiptSaysSo() {
        Receipt receipt = as(team.getFirst(), () -> surveys.cast(campaign, draft(3)));

        assertThat(receipt.answered()).isEqualTo(ITEMS - 3);
        assertThat(receipt.skipped()).isEqualTo(3);
        assertThat(ballots()).isEqualTo(1);
    }

    @Test
    void aSecondAnswerIsRefused() {
        as(team.getFirst(), () -> surveys.cast(campaign, draft()));

        refused(Reason.ALREADY_ANSWERED, team.getFirst(), draft());
        assertThat(ballots()).isEqualTo(1);
    }

    @Test
    void somebodyWhoWasNotAskedIsRefused() {
        var stranger = fixture.person("Stranger", fixture.unit("Elsewhere", UnitKind.TEAM, null), "Clerk", null);
        refused(Reason.NOT_INVITED, stranger, draft());
    }

    @Test
    void beforeOpeningAndFromTheMomentOfClosingItIsRefused() {
        Instant opens = clock.instant().plus(Duration.ofHours(1));
        CampaignId later = CurrentUser.runAs(owner(), () -> campaigns.launch(request(opens, Duration.ofDays(1))));
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> as(team.getFirst(), () -> surveys.cast(later, draft())))
                .matches(refusal -> refusal.reason() == Reason.NOT_OPEN_YET);

        clock.set(opens.plus(Duration.ofDays(1)));
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> as(team.getFirst(), () -> surveys.cast(later, draft())))
                .matches(refusal -> refusal.reason() == Reason.CLOSED);
    }

    @Test
    void answersThatAreNoneAreRefused() {
        refused(Reason.INVALID, team.getFirst(), new BallotDraft(UUID.randomUUID(), Collections.nCopies(ITEMS, 6)));
        refused(Reason.INVALID, team.getFirst(), new BallotDraft(UUID.randomUUID(), Collections.nCopies(3, 1)));
        assertThat(ballots()).isZero();
    }

    @Test
    void whenTheSecondStatementFailsSendingAgainCountsOnce() {
        jdbc.sql("alter table participation add constraint broken check (cardinality(answered) = 0) not valid")
                .update();
        BallotDraft draft = draft();
        try {
            assertThatThrownBy(() -> as(team.getFirst(), () -> surveys.cast(campaign, draft)))
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        } finally {
            jdbc.sql("alter table participation drop constraint broken").update();
        }

        Receipt receipt = as(team.getFirst(), () -> surveys.cast(campaign, draft));

        assertThat(receipt.answered()).isEqualTo(ITEMS);
        assertThat(ballots()).isEqualTo(1);
        refused(Reason.ALREADY_ANSWERED, team.getFirst(), draft);
        assertThat(ballots()).isEqualTo(1);
    }

    @Test
    void manyWindowsAtOnceCountOnce() throws Exception {
        for (boolean sameKey : new boolean[] {true, false}) {
            PersonId person = sameKey ? team.get(1) : team.get(2);
            BallotDraft shared = draft();
            List<Callable<Boolean>> windows = IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(window -> () -> {
                        try {
                            as(person, () -> surveys.cast(campaign, sameKey ? shared : draft()));
                            return true;
                        } catch (AnswerRefused refused) {
                            return false;
                        }
                    })
                    .toList();
            long before = ballots();
            try (var threads = Executors.newFixedThreadPool(12)) {
                List<Future<Boolean>> outcomes = threads.invokeAll(windows);
                long accepted = 0;
                for (Future<Boolean> outcome : outcomes) {
                    accepted += outcome.get() ? 1 : 0;
                }
                assertThat(accepted).isEqualTo(1);
            }
            assertThat(ballots()).isEqualTo(before + 1);
        }
    }

    @Test
    void aBallotInsideAnotherTransactionIsRefused() {
        assertThatThrownBy(() ->
                        as(team.getFirst(), () -> transaction.execute(status -> surveys.cast(campaign, draft()))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingKeepsTheCountAndForgetsWhoAnswered() {
        for (int person = 0; person < 5; person++) {
            as(team.get(person), () -> surveys.cast(campaign, draft()));
        }
        List<String> before = keys();

        CurrentUser.runAs(owner(), () -> {
            campaigns.close(campaign);
            return true;
        });

        assertThat(jdbc.sql("select answered from reporting_group where campaign_id = ? and parent_id is null")
                        .param(campaign.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(jdbc.sql("""
                                select count(*) from participation join reporting_cell using (cell_id)
                                       join reporting_group using (group_id) where campaign_id = ?
                                """).param(campaign.value()).query(Integer.class).single())
                .isZero();
        assertThat(keys()).isEmpty();
        assertThat(jdbc.sql("""
                                select count(*) from counted_ballot join reporting_cell using (cell_id)
                                       join reporting_group using (group_id) where campaign_id = ?
                                """).param(campaign.value()).query(Integer.class).single())
                .isEqualTo(before.size());
        refused(Reason.CLOSED, team.get(6), draft());
    }

    private SignedIn owner() {
        return fixture.signedIn(team.getLast(), Role.SURVEY_OWNER);
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(fixture.signedIn(person), work);
    }

    private void refused(Reason reason, PersonId person, BallotDraft draft) {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> as(person, () -> surveys.cast(campaign, draft)))
                .matches(refusal -> refusal.reason() == reason, reason.name());
    }

    private static LaunchRequest request(Instant opens, Duration open) {
        return LaunchRequest.of("Pulse", "pulse-" + UUID.randomUUID(), "five-theme-pulse", opens, opens.plus(open), 5);
    }

    private static BallotDraft draft() {
        return draft(0);
    }

    private static BallotDraft draft(int skipped) {
        return new BallotDraft(
                UUID.randomUUID(),
                IntStream.range(0, ITEMS)
                        .mapToObj(item -> item < skipped ? 0 : 4)
                        .toList());
    }

    private List<String> keys() {
        return jdbc.sql("""
                        select ballot_id::text from ballot join reporting_cell using (cell_id)
                               join reporting_group using (group_id) where campaign_id = ?
                        """).param(campaign.value()).query(String.class).list();
    }

    private long ballots() {
        return keys().size();
    }
}
