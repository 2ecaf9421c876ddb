package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.engagement.HelpFixture.as;

import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.AnswerRefused;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.CampaignCalendar;
import org.goldenthread.survey.CampaignFollowing;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.Sampling;
import org.goldenthread.survey.SurveyService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Did it help? Who is asked, who is told what, and what it is not. */
@PortalTest
class CommitmentHelpTest {

    @Autowired
    CommitmentHelp helps;

    @Autowired
    CommitmentService commitments;

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignCalendar calendar;

    @Autowired
    CampaignFollowing following;

    @Autowired
    SurveyService surveys;

    @Autowired
    EngagementService engagement;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void onlyThoseForWhomItWasMadeAnswerAndNotWhoSawToIt() {
        HelpFixture fixture = new HelpFixture(context, 12);
        long planned = fixture.record("Shorter forms");
        long done = fixture.done("Quiet rooms");

        assertThatThrownBy(() -> helps.of(List.of())).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> helps.answer(done, UUID.randomUUID(), true))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        for (SignedIn person : List.of(fixture.head, fixture.owner, fixture.elsewhere)) {
            refused(AnswerRefused.Reason.NOT_INVITED, fixture, person, done);
            assertThat(fixture.help(person, done).mine()).isNull();
        }
        assertThatThrownBy(() -> fixture.tap(fixture.team.getFirst(), planned, true))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(fixture.help(fixture.team.getFirst(), planned)).isNull();

        assertThat(fixture.help(fixture.team.getFirst(), done).mine()).satisfies(mine -> {
            assertThat(mine.asked()).isEqualTo(12);
            assertThat(mine.threshold()).isEqualTo(HelpFixture.THRESHOLD);
            assertThat(mine.group()).isEqualTo("Safeguarding");
            assertThat(mine.answered()).isFalse();
        });
        fixture.tap(fixture.team.getFirst(), done, true);
        assertThat(fixture.help(fixture.team.getFirst(), done).mine().answered())
                .isTrue();
        refused(AnswerRefused.Reason.ALREADY_ANSWERED, fixture, fixture.team.getFirst(), done);
    }

    @Test
    void whereFewerThanTheThresholdWouldBeAskedNobodyIs() {
        HelpFixture fixture = new HelpFixture(context, HelpFixture.THRESHOLD - 1);
        long done = fixture.done("Quiet rooms");
        assertThat(fixture.help(fixture.team.getFirst(), done).state()).isEqualTo(Help.State.NOBODY_ASKED);
        assertThatThrownBy(() -> fixture.tap(fixture.team.getFirst(), done, true))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatAllSaidIsToldOnceTheAskingIsOverToAllWhoReadOfIt() {
        HelpFixture fixture = new HelpFixture(context, 25);
        long rooms = fixture.done("Quiet rooms");
        long forms = fixture.done("Shorter forms");
        long phones = fixture.done("Phones");
        for (int person = 0; person < 25; person++) {
            fixture.tap(fixture.team.get(person), rooms, person < 18);
            fixture.tap(fixture.team.get(person), forms, true);
            if (person < HelpFixture.THRESHOLD - 1) {
                fixture.tap(fixture.team.get(person), phones, person > 3);
            }
            assertThat(fixture.help(fixture.elsewhere, rooms).isShown()).isFalse();
        }
        List.of(rooms, forms, phones).forEach(fixture::close);

        for (SignedIn reader : List.of(fixture.elsewhere, fixture.head, fixture.team.getFirst())) {
            Help help = fixture.help(reader, rooms);
            assertThat(help.state()).isEqualTo(Help.State.ASKED);
            assertThat(help.n()).isEqualTo(25);
            assertThat(help.percent()).as("18 of 25, in steps of 2").isEqualTo(72);
            assertThat(help.bound()).isEqualTo(Bound.ABOUT);
            assertThat(help.mine()).isNull();
        }
        assertThat(fixture.help(fixture.elsewhere, forms)).satisfies(all -> {
            assertThat(all.bound())
                    .as("that everybody said so would tell what each did")
                    .isEqualTo(Bound.AT_LEAST);
            assertThat(all.percent()).isEqualTo(95);
        });
        assertThat(fixture.help(fixture.elsewhere, phones)).satisfies(few -> {
            assertThat(few.isShown()).isFalse();
            assertThat(few.n()).isZero();
            assertThat(few.percent()).isZero();
        });
        refused(AnswerRefused.Reason.NOT_INVITED, fixture, fixture.team.getFirst(), rooms);
    }

    @Test
    void whatIsTakenUpAgainIsNotAskedAboutAndWhatWasSaidIsDeletedUnread() {
        HelpFixture fixture = new HelpFixture(context, 12);
        long rooms = fixture.done("Quiet rooms");
        CampaignId first = fixture.campaign(rooms);
        fixture.team.forEach(person -> fixture.tap(person, rooms, true));
        fixture.change(rooms, 2, CommitmentStatus.DOING);
        assertThat(fixture.help(fixture.elsewhere, rooms).state()).isEqualTo(Help.State.TAKEN_BACK);
        assertThat(ballots(first)).isZero();
        assertThat(as(fixture.team.getFirst(), surveys::cancelledForMe)).isEmpty();

        fixture.change(rooms, 3, CommitmentStatus.DONE);
        assertThat(fixture.campaign(rooms)).isNotEqualTo(first);
        assertThat(fixture.help(fixture.team.getFirst(), rooms).mine().answered())
                .isFalse();
        fixture.team.forEach(person -> fixture.tap(person, rooms, true));
        CampaignId second = fixture.campaign(rooms);
        fixture.close(rooms);
        fixture.change(rooms, 4, CommitmentStatus.DOING);
        fixture.change(rooms, 5, CommitmentStatus.DONE);
        assertThat(fixture.campaign(rooms)).as("asked once").isEqualTo(second);
        assertThat(fixture.help(fixture.elsewhere, rooms).isShown()).isTrue();
        assertThatThrownBy(() -> jdbc.sql("update commitment_check set value = 1 where commitment_id = ?")
                        .param(rooms)
                        .update())
                .hasMessageContaining("stays as it was");
    }

    @Test
    void aCheckIsNoSurvey() {
        HelpFixture fixture = new HelpFixture(context, 12);
        CampaignId check = fixture.campaign(fixture.done("Quiet rooms"));
        SignedIn person = fixture.team.getFirst();

        assertThat(as(person, surveys::openForMe)).isEmpty();
        assertThatExceptionOfType(AnswerRefused.class).isThrownBy(() -> as(person, () -> surveys.form(check)));
        assertThat(as(fixture.owner, campaigns::open))
                .noneMatch(open -> open.id().equals(check));
        assertThat(as(fixture.owner, () -> following.follow(check, null))).isEmpty();
        assertThat(as(fixture.owner, () -> calendar.year(Year.now(clock).getValue()))
                        .months())
                .allSatisfy(month -> assertThat(month.campaigns())
                        .noneMatch(entry -> entry.campaign().equals(check)));
        assertThat(as(fixture.owner, campaigns::choices).series()).doesNotContainValue("Quiet rooms");
        var now = clock.instant();
        LaunchRequest next = LaunchRequest.of(
                        "Pulse", "pulse-" + UUID.randomUUID(), "five-theme-pulse", now, now.plus(Duration.ofDays(7)), 5)
                .asking(Audience.of(java.util.Set.of(fixture.service)).with(new Sampling(100, 30, 1)));
        assertThat(as(fixture.owner, () -> campaigns.preview(next)).resting()).isZero();
        fixture.team.forEach(each -> fixture.tap(each, commitment(check), true));
        fixture.close(commitment(check));
        assertThat(as(fixture.owner, engagement::waves))
                .noneMatch(wave -> wave.campaign().equals(check));
    }

    private long commitment(CampaignId check) {
        return jdbc.sql("select commitment_id from commitment_check where campaign_id = ?")
                .param(check.value())
                .query(Long.class)
                .single();
    }

    private int ballots(CampaignId campaign) {
        return jdbc.sql("""
                        select count(*) from (select cell_id from ballot union all select cell_id from counted_ballot) cast_there
                               join reporting_cell using (cell_id) join reporting_group using (group_id)
                         where campaign_id = ?
                        """).param(campaign.value()).query(Integer.class).single();
    }

    private static void refused(AnswerRefused.Reason reason, HelpFixture fixture, SignedIn person, long commitment) {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> fixture.tap(person, commitment, true))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
