package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked, and of whom the response rate is, when people join, leave and move while a campaign is open. */
@PortalTest
class JoinersAndLeaversTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignFollowing following;

    @Autowired
    SurveyService surveys;

    @Autowired
    AudienceReview review;

    @Autowired
    ReportingTree tree;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StaffDirectory directory;

    private final Random random = new Random(7);
    private SurveyFixture fixture;
    private OrganisationFixture organisation;
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        fixture = new SurveyFixture(jdbc, campaigns, 2, 8);
        organisation = new OrganisationFixture(jdbc);
        campaign = fixture.launch(Instant.now());
    }

    @AfterEach
    void close() {
        fixture.close(campaign);
    }

    @Test
    void whoJoinsATeamIsAskedInItsGroupAndTheOwnerSeesHowManyWereAdded() {
        PersonId joiner = organisation.person("New", team(0), "Social worker", null);
        assertThatExceptionOfType(AnswerRefused.class).isThrownBy(() -> answer(joiner));

        review();

        assertThat(cell(joiner)).isEqualTo(cell(fixture.people().getFirst()));
        answer(joiner);
        Followed followed =
                fixture.asOwner(() -> following.follow(campaign, null)).orElseThrow();
        assertThat(followed.joined()).isEqualTo(1);
        assertThat(followed.left()).isZero();
        assertThat(followed.whole().invited()).isEqualTo(17);
        assertThat(followed.services().getFirst().invited()).isEqualTo(17);
    }

    @Test
    void whoDoesNotFitTheRuleIsNotAsked() {
        PersonId elsewhere = organisation.person(
                "Else", organisation.unit("Other", UnitKind.ORGANISATION, null), "Social worker", null);
        review();
        assertThatExceptionOfType(AnswerRefused.class).isThrownBy(() -> answer(elsewhere));
    }

    @Test
    void whoJoinsATeamThatHasNoGroupCountsInOneThatThereIs() {
        UnitId team = organisation.unit("Brand new", UnitKind.TEAM, fixture.service());
        PersonId joiner = organisation.person("New", team, "Social worker", null);

        review();

        assertThat(cell(joiner))
                .isIn(cell(fixture.people().getFirst()), cell(fixture.people().getLast()));
        assertThat(tree.groups(campaign)).hasSize(4);
    }

    @Test
    void aLeaverCanNoLongerAnswerAndOneWhoComesBackAnswersOnceInTheSameGroup() {
        PersonId answered = fixture.people().get(0);
        PersonId silent = fixture.people().get(1);
        long cell = cell(silent);
        answer(answered);
        leave(answered);
        leave(silent);
        review();
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answer(silent))
                .matches(refused -> refused.reason() == AnswerRefused.Reason.NOT_INVITED);
        assertThat(fixture.asOwner(() -> following.follow(campaign, null))
                        .orElseThrow()
                        .left())
                .isEqualTo(2);

        comeBack(answered);
        comeBack(silent);
        review();

        assertThat(cell(silent)).isEqualTo(cell);
        answer(silent);
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answer(answered))
                .matches(refused -> refused.reason() == AnswerRefused.Reason.ALREADY_ANSWERED);
        assertThat(fixture.asOwner(() -> following.follow(campaign, null))
                        .orElseThrow()
                        .joined())
                .isZero();
    }

    @Test
    void whoMovesCountsInTheGroupOfTheLaunch() {
        PersonId mover = fixture.people().getFirst();
        long cell = cell(mover);
        jdbc.sql("update post set unit_id = ? where person_id = ?")
                .params(team(15).value(), mover.value())
                .update();
        review();
        assertThat(cell(mover)).isEqualTo(cell);
        answer(mover);
    }

    @Test
    void whereFewHaveLeftTheResponseRateDoesNotTellWhetherTheyHadAnswered() {
        answer(fixture.people().get(0));
        leave(fixture.people().get(0));
        leave(fixture.people().get(8));
        fixture.close(campaign);
        assertThat(tree.groups(campaign)).extracting(ReportingGroup::invited).containsExactly(16, 16, 8, 8);
    }

    @Test
    void whereEnoughHaveLeftThoseWhoHadNotAnsweredAreNotAmongThoseAsked() {
        for (int person = 0; person < 6; person++) {
            if (person < 2) {
                answer(fixture.people().get(person));
            }
            leave(fixture.people().get(person));
        }
        fixture.close(campaign);
        assertThat(tree.groups(campaign)).extracting(ReportingGroup::invited).containsExactly(12, 12, 4, 8);
        assertThat(tree.groups(campaign)).extracting(ReportingGroup::answered).containsExactly(2, 2, 2, 0);
    }

    @Test
    void twoInstancesThatReviewAtOnceAskAJoinerOnce() throws Exception {
        PersonId joiner = organisation.person("New", team(0), "Social worker", null);
        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            var both = List.of(instances.submit(this::review), instances.submit(this::review));
            for (var each : both) {
                each.get();
            }
        }
        assertThat(jdbc.sql("select count(*) from invitation where person_id = ?")
                        .param(joiner.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(tree.groups(campaign).getFirst().invited()).isEqualTo(17);
    }

    @Test
    void theDatabaseLetsNobodyChangeCellsByWayOfLeavingNorLieAboutHowManyJoined() {
        PersonId mover = fixture.people().getFirst();
        long other = cell(fixture.people().getLast());
        leave(mover);
        review();
        refused(
                "insert into invitation values (%d, %d, %d)".formatted(campaign.value(), mover.value(), other),
                "counts where they were");
        refused(
                "update reporting_cell set invited = invited + 1, joined = joined + 1 where cell_id = " + other,
                "Cells are fixed");
        refused("update reporting_cell set joined = 3 where cell_id = " + other, "Cells are fixed");
        refused("update campaign set audience = null where campaign_id = " + campaign.value(), "promised");
        refused("update campaign set attributes = '{HOURS}' where campaign_id = " + campaign.value(), "promised");
        CampaignId second = fixture.launch(Instant.now());
        long elsewhere = jdbc.sql("select max(cell_id) from invitation where campaign_id = ?")
                .param(second.value())
                .query(Long.class)
                .single();
        PersonId joiner = organisation.person("New", team(0), "Social worker", null);
        refused(
                "insert into invitation values (%d, %d, %d)".formatted(campaign.value(), joiner.value(), elsewhere),
                "audience is fixed");
        fixture.close(second);
    }

    private void refused(String sql, String reason) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(reason);
    }

    private void review() {
        review.review(campaign, directory.today());
    }

    private void answer(PersonId person) {
        fixture.as(person, () -> surveys.cast(campaign, SurveyFixture.random(random, 1)));
    }

    private void leave(PersonId person) {
        jdbc.sql("update post set valid_to = ? where person_id = ?")
                .params(LocalDate.now().minusDays(1), person.value())
                .update();
    }

    private void comeBack(PersonId person) {
        jdbc.sql("update post set valid_to = null where person_id = ?")
                .param(person.value())
                .update();
    }

    private UnitId team(int person) {
        return new UnitId(jdbc.sql("select unit_id from post where person_id = ?")
                .param(fixture.people().get(person).value())
                .query(Long.class)
                .single());
    }

    private long cell(PersonId person) {
        return jdbc.sql("select cell_id from invitation where campaign_id = ? and person_id = ?")
                .params(campaign.value(), person.value())
                .query(Long.class)
                .single();
    }
}
