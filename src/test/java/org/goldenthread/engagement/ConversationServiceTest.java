package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.engagement.CommitmentRefused.Reason;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** North has results of its own; the service's head and the others are looked at from above. */
@PortalTest
class ConversationServiceTest {

    private static final LocalDate DUE = LocalDate.of(2099, 1, 31);

    @Autowired
    ConversationService conversations;

    @Autowired
    CommitmentService commitments;

    @Autowired
    EngagementService engagement;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private CommitmentFixture commitmentFixture;
    private EngagementFixture fixture;
    private UnitId north;

    @BeforeEach
    void release() {
        commitmentFixture = new CommitmentFixture(context);
        fixture = commitmentFixture.organisation;
        north = guide(fixture.chloe).team().unit();
    }

    @Test
    void nobodyButWhoLeadsTheUnitGetsItsGuideOrRecordsForIt() {
        for (SignedIn person : List.of(fixture.amina, fixture.farid, fixture.hannah, fixture.grace)) {
            assertThat(as(person, conversations::iLead)).isFalse();
            assertThatThrownBy(() -> as(person, () -> conversations.guide(null)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> conversations.guide(north)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> agree(person, "Shorter meetings")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> conversations.owners("", 0, 10)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> as(fixture.david, () -> conversations.guide(north)))
                .isInstanceOf(AccessDeniedException.class);
        agree(fixture.chloe, "Shorter meetings");
        long commitment = guide(fixture.chloe).agreed().getFirst().commitment();
        assertThatThrownBy(() -> done(fixture.amina, commitment)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> done(fixture.david, commitment)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theGuideSaysNothingThatTheResultsPageDoesNotSayToTheSamePerson() {
        ConversationGuide guide = guide(fixture.chloe);
        assertThat(guide.wave().campaign()).isEqualTo(fixture.spring);
        EngagementResults page = as(
                        fixture.chloe,
                        () -> engagement.results(fixture.spring, guide.group().id()))
                .orElseThrow();
        List<Figure> onThePage = page.items().stream()
                .map(ItemResult::figure)
                .filter(Figure::isShown)
                .toList();
        assertThat(guide.strong()).isNotEmpty().allMatch(point -> onThePage.contains(point.figure()));
        assertThat(guide.toTalkAbout()).isNotEmpty().allMatch(point -> onThePage.contains(point.figure()));
        assertThat(guide.strong()).doesNotContainAnyElementsOf(guide.toTalkAbout());
        double weakestStrong = guide.strong().stream()
                .mapToDouble(point -> point.figure().value())
                .min()
                .orElseThrow();
        assertThat(guide.toTalkAbout()).allMatch(point -> point.figure().value() <= weakestStrong);
        assertThat(guide.toTalkAbout())
                .extracting(ConversationGuide.Point::theme)
                .doesNotHaveDuplicates();
    }

    @Test
    void surveysOfOthersDoNotHideTheTeamsOwnHoweverManyTheyAre() {
        for (int survey = 0; survey < 20; survey++) {
            fixture.closeAnotherOrganisations("Survey " + survey);
        }
        assertThat(guide(fixture.chloe).wave().campaign()).isEqualTo(fixture.spring);
    }

    @Test
    void whereATeamsOwnResultsAreWithheldTheSmallestShownGroupAboveItStandsIn() {
        jdbc.sql("""
                        update figure set verdict = 'TOO_FEW', n = null, value = null, distribution = null
                         where campaign_id = :campaign
                           and group_id = (select group_id from release_group where campaign_id = :campaign and name = 'North')
                        """).param("campaign", fixture.spring.value()).update();
        ConversationGuide guide = guide(fixture.chloe);
        assertThat(guide.own()).isFalse();
        assertThat(guide.group().name()).isEqualTo("Family safeguarding");
        assertThat(guide.strong())
                .allMatch(point -> point.figure().group() == guide.group().id());
    }

    @Test
    void aNewerSurveyThatSaysNothingOfTheTeamIsPassedOver() {
        jdbc.sql("update figure set verdict = 'TOO_FEW', n = null, value = null, distribution = null"
                        + " where campaign_id = ?")
                .param(fixture.spring.value())
                .update();
        ConversationGuide guide = guide(fixture.chloe);
        assertThat(guide.wave().campaign()).isNotEqualTo(fixture.spring);
        assertThat(guide.toTalkAbout()).isNotEmpty();
        agree(fixture.chloe, "Shorter meetings");
        assertThat(guide(fixture.chloe).agreed())
                .extracting(SaidAndDone::wave)
                .containsExactly(guide.wave().title());
    }

    @Test
    void whatATeamAgreesIsReadByTheTeamAndThoseAboveItAndByNobodyElse() {
        agree(fixture.chloe, "Shorter meetings");
        for (SignedIn person : List.of(fixture.amina, fixture.chloe, fixture.david)) {
            assertThat(titles(person)).contains("Shorter meetings");
        }
        for (SignedIn person : List.of(fixture.farid, fixture.hannah, fixture.grace)) {
            assertThat(titles(person)).doesNotContain("Shorter meetings");
        }
    }

    @Test
    void aTeamAgreesOnThreeThingsAtMostAndOneFormStoresOnce() {
        NewAgreement first = agreement("Shorter meetings");
        as(fixture.chloe, () -> agree(first));
        as(fixture.chloe, () -> agree(first));
        agree(fixture.chloe, "A quiet hour");
        agree(fixture.chloe, "Duty swaps");
        as(fixture.chloe, () -> agree(first));
        assertThat(guide(fixture.chloe).agreed()).hasSize(3);
        assertThatThrownBy(() -> agree(fixture.chloe, "A fourth"))
                .isInstanceOfSatisfying(
                        CommitmentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.ENOUGH_AGREED));
    }

    @Test
    void whatIsDoneIsDone() {
        agree(fixture.chloe, "Shorter meetings");
        done(fixture.chloe, guide(fixture.chloe).agreed().getFirst().commitment());
        assertThat(guide(fixture.chloe).agreed()).singleElement().returns(CommitmentStatus.DONE, SaidAndDone::status);
    }

    @Test
    void theGuideTakesAFixedNumberOfQueries() {
        int none = Queries.count(() -> guide(fixture.chloe));
        agree(fixture.chloe, "Shorter meetings");
        agree(fixture.chloe, "A quiet hour");
        assertThat(Queries.count(() -> guide(fixture.chloe))).isEqualTo(none).isLessThan(40);
    }

    private ConversationGuide guide(SignedIn person) {
        return as(person, () -> conversations.guide(null)).orElseThrow();
    }

    private void agree(SignedIn person, String title) {
        as(person, () -> agree(agreement(title)));
    }

    private boolean agree(NewAgreement agreement) {
        conversations.agree(agreement);
        return true;
    }

    private NewAgreement agreement(String title) {
        return new NewAgreement(
                UUID.randomUUID(), north, "Workload", title, commitmentFixture.person(fixture.amina), DUE);
    }

    private void done(SignedIn person, long commitment) {
        as(person, () -> {
            conversations.change(
                    north, new CommitmentChange(commitment, 1, CommitmentStatus.DONE, DUE, "Half an hour now"));
            return true;
        });
    }

    private List<String> titles(SignedIn person) {
        return as(person, () -> commitments.all(CommitmentScope.ALL_SERVICES)).stream()
                .map(SaidAndDone::title)
                .toList();
    }

    private static <T> T as(SignedIn person, Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }
}
