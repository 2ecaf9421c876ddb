package org.goldenthread.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.engagement.CommitmentScope;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.suggestion.SuggestionRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SuggestionServiceTest {

    private static final LocalDate DUE = LocalDate.of(2099, 12, 11);

    @Autowired
    SuggestionService suggestions;

    @Autowired
    SuggestionChecking checking;

    @Autowired
    SuggestionRounds rounds;

    @Autowired
    CommitmentService commitments;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private SuggestionFixture fixture;

    @BeforeEach
    void begin() {
        clock.setInLondon(LocalDateTime.of(2026, 6, 4, 14, 30));
        fixture = new SuggestionFixture(context);
    }

    @AfterEach
    void end() {
        clock.reset();
        SuggestionFixture.empty(jdbc);
    }

    @Test
    void nobodyAnswersWhatIsNotAddressedToAUnitThatTheyLead() {
        UUID ours = fixture.published(fixture.safeguarding, "Quiet rooms").id();
        fixture.send(fixture.amina, SuggestionFixture.suggestion(fixture.small, "Longer leases", true));
        fixture.emptyTheBox();
        fixture.publish();
        UUID theirs = fixture.find("Longer leases").orElseThrow().id();
        UUID everybodys =
                fixture.published(fixture.organisation, "Shorter forms").id();
        for (SignedIn person : List.of(fixture.amina, fixture.noLeader)) {
            assertThatThrownBy(() -> fixture.answer(person, no(ours, 0))).isInstanceOf(AccessDeniedException.class);
        }
        for (UUID other : List.of(theirs, everybodys, UUID.randomUUID())) {
            assertThatThrownBy(() -> fixture.answer(fixture.david, no(other, 0)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(as(fixture.david, suggestions::forMeToAnswer))
                .extracting(Suggestion::id)
                .containsExactly(ours);
        assertThat(as(fixture.farid, suggestions::forMeToAnswer))
                .extracting(Suggestion::id)
                .contains(ours, theirs, everybodys);
    }

    @Test
    void nobodyButOwnersOfSurveysSeesOrStopsWhatIsNotPublished() {
        fixture.send(fixture.amina, SuggestionFixture.suggestion(fixture.safeguarding, "Quiet rooms", false));
        fixture.emptyTheBox();
        UUID id = as(fixture.farid, checking::unpublished).getFirst().id();
        for (SignedIn person : List.of(fixture.amina, fixture.david)) {
            assertThatThrownBy(() -> as(person, checking::unpublished)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> hold(id))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, this::publishAll)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> publishAfterAll(id))).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(as(fixture.amina, () -> suggestions.find(id))).isEmpty();
        assertThatThrownBy(() -> fixture.send(
                        fixture.outside, SuggestionFixture.suggestion(fixture.organisation, "Hello", false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ownersOfSurveysDoNotSeeWhatIsStillInTheBox() {
        fixture.send(fixture.amina, SuggestionFixture.suggestion(fixture.safeguarding, "Quiet rooms", false));
        assertThat(as(fixture.farid, checking::unpublished)).isEmpty();
        assertThat(as(fixture.farid, suggestions::open)).isEmpty();
    }

    @Test
    void aWeeksSuggestionsComeOutTogetherAndNotBeforeSomebodyCouldLookAtThem() {
        rounds.run();
        fixture.send(fixture.amina, SuggestionFixture.suggestion(fixture.safeguarding, "Quiet rooms", false));
        on(5);
        fixture.send(fixture.ben, SuggestionFixture.suggestion(fixture.organisation, "Shorter forms", true));
        assertThat(as(fixture.ben, suggestions::comesOutOn)).isEqualTo(LocalDate.of(2026, 6, 10));
        on(7);
        assertThat(as(fixture.farid, checking::unpublished)).isEmpty();
        on(8);
        assertThat(as(fixture.farid, checking::unpublished)).hasSize(2);
        fixture.send(fixture.ben, SuggestionFixture.suggestion(fixture.organisation, "Warmer rooms", false));
        on(9);
        assertThat(as(fixture.amina, suggestions::open)).isEmpty();
        on(10);
        assertThat(as(fixture.amina, suggestions::open))
                .extracting(Suggestion::title)
                .containsExactlyInAnyOrder("Quiet rooms", "Shorter forms");
        assertThat(fixture.find("Quiet rooms").orElseThrow())
                .returns(null, Suggestion::author)
                .returns(LocalDate.of(2026, 6, 10), Suggestion::publishedOn)
                .returns(LocalDate.of(2026, 7, 8), Suggestion::answerBy);
        assertThat(fixture.find("Shorter forms").orElseThrow().author()).isEqualTo("Ben Test");
    }

    @Test
    void aRoundThatCouldNotRunIsMadeUpFor() {
        rounds.run();
        fixture.send(fixture.amina, SuggestionFixture.suggestion(fixture.safeguarding, "Quiet rooms", false));
        on(11);
        assertThat(as(fixture.farid, checking::unpublished)).hasSize(1);
        on(13);
        assertThat(fixture.find("Quiet rooms")).isPresent();
    }

    @Test
    void whatIsSentTwiceIsThereOnce() throws Exception {
        NewSuggestion quiet = SuggestionFixture.suggestion(fixture.safeguarding, "Quiet rooms", false);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> sending = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                NewSuggestion other = SuggestionFixture.suggestion(fixture.safeguarding, "Number " + n, n % 2 == 0);
                sending.add(() -> sent(quiet));
                sending.add(() -> sent(other));
            }
            for (var done : threads.invokeAll(sending)) {
                assertThat(done.get()).isTrue();
            }
        }
        fixture.emptyTheBox();
        assertThat(as(fixture.farid, checking::unpublished))
                .hasSize(13)
                .filteredOn(each -> each.title().equals("Quiet rooms"))
                .hasSize(1);
    }

    @Test
    void whatIsMissingTooLongOrTooTellingIsRefused() {
        assertRefused(Reason.TEXT_MISSING, () -> send(" ", fixture.safeguarding));
        assertRefused(Reason.TEXT_TOO_LONG, () -> send("x".repeat(121), fixture.safeguarding));
        assertRefused(Reason.TOO_FEW_STAFF, () -> send("Longer leases", fixture.small));
        assertRefused(Reason.NOT_ADDRESSED, () -> send("Hello", new UnitId(-1)));
        fixture.send(fixture.amina, SuggestionFixture.suggestion(fixture.small, "Longer leases", true));
        assertThat(as(fixture.amina, suggestions::addressees))
                .extracting(Addressee::name, Addressee::anonymously)
                .containsExactly(
                        tuple("Exampleshire", true), tuple("Adoption", false), tuple("Family safeguarding", true));
    }

    @Test
    void whatIsHeldBackIsKeptAndEverybodyIsToldWhy() {
        fixture.send(fixture.amina, SuggestionFixture.suggestion(fixture.safeguarding, "What Jo Bloggs said", false));
        fixture.emptyTheBox();
        UUID id = as(fixture.farid, checking::unpublished).getFirst().id();
        as(fixture.farid, () -> hold(id));
        fixture.publish();
        on(30);

        assertThat(as(fixture.amina, suggestions::open)).isEmpty();
        assertThat(as(fixture.amina, suggestions::heldBack))
                .containsExactly(new HeldSuggestion(LocalDate.of(2026, 6, 4), HeldBecause.NAMES_A_PERSON));
        assertThat(as(fixture.farid, checking::unpublished))
                .singleElement()
                .returns("What Jo Bloggs said", UncheckedSuggestion::title);
        assertRefused(Reason.CHANGED_MEANWHILE, () -> as(fixture.farid, () -> hold(id)));

        as(fixture.farid, () -> publishAfterAll(id));
        assertThat(as(fixture.amina, suggestions::heldBack)).isEmpty();
        assertThat(fixture.find("What Jo Bloggs said").orElseThrow().publishedOn())
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aPersonsSupportCountsOnceAndTheNumberIsShownInStepsAndByNight() {
        Suggestion quiet = fixture.published(fixture.safeguarding, "Quiet rooms");
        fixture.others.forEach(person -> fixture.support(person, quiet));
        fixture.others.forEach(person -> fixture.support(person, quiet));
        rounds.run();
        assertThat(fixture.find("Quiet rooms").orElseThrow().supported()).isZero();

        fixture.support(fixture.ben, quiet);
        assertThat(fixture.find("Quiet rooms").orElseThrow().supported()).isZero();
        rounds.run();
        assertThat(fixture.find("Quiet rooms").orElseThrow().supported()).isEqualTo(10);
        fixture.support(fixture.david, quiet);
        rounds.run();
        assertThat(fixture.find("Quiet rooms").orElseThrow().supported()).isEqualTo(10);

        assertThat(as(fixture.ben, () -> suggestions.find(quiet.id()))
                        .orElseThrow()
                        .supportedByMe())
                .isTrue();
        assertThat(as(fixture.amina, () -> suggestions.find(quiet.id()))
                        .orElseThrow()
                        .supportedByMe())
                .isFalse();
        for (SignedIn person : List.of(fixture.ben, fixture.david)) {
            as(person, () -> {
                suggestions.support(quiet.id(), false);
                return true;
            });
        }
        rounds.run();
        assertThat(fixture.find("Quiet rooms").orElseThrow().supported()).isZero();
    }

    @Test
    void aYesBecomesACommitmentThatEverybodySeesAndEndsTheSupport() {
        Suggestion quiet = fixture.published(fixture.safeguarding, "Quiet rooms");
        fixture.others.forEach(person -> fixture.support(person, quiet));
        fixture.support(fixture.ben, quiet);
        fixture.answer(fixture.david, yes(quiet.id(), 0));

        assertThat(as(fixture.amina, () -> commitments.all(CommitmentScope.MY_SERVICE)))
                .filteredOn(said -> quiet.id().equals(said.suggestion()))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.heard()).isEqualTo("Quiet rooms");
                    assertThat(said.title()).isEqualTo("Two rooms by summer");
                    assertThat(said.n()).isEqualTo(10);
                    assertThat(said.status()).isEqualTo(CommitmentStatus.PLANNED);
                });
        assertThat(as(fixture.david, commitments::mine))
                .anyMatch(said -> quiet.id().equals(said.suggestion()));
        assertThat(as(fixture.amina, () -> suggestions.promises(quiet.id()))).hasSize(1);
        assertThat(jdbc.sql("select count(*) from suggestion_support")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertRefused(Reason.NO_LONGER_OPEN, () -> fixture.support(fixture.amina, quiet));
        assertThat(as(fixture.amina, suggestions::answered))
                .extracting(Suggestion::standing)
                .contains("YES");
    }

    @Test
    void whatNeedsTalkingAboutStaysOpenAndCanBeAnsweredAgain() {
        Suggestion quiet = fixture.published(fixture.safeguarding, "Quiet rooms");
        fixture.answer(fixture.david, new NewAnswer(quiet.id(), 0, AnswerKind.TALK, "On Tuesday at ten", null));
        fixture.support(fixture.ben, quiet);
        assertThat(fixture.find("Quiet rooms").orElseThrow().open()).isTrue();

        assertRefused(Reason.CHANGED_MEANWHILE, () -> fixture.answer(fixture.farid, no(quiet.id(), 0)));
        fixture.answer(fixture.farid, no(quiet.id(), 1));
        assertThat(as(fixture.amina, () -> suggestions.answers(quiet.id())))
                .extracting(Answer::kind)
                .containsExactly(AnswerKind.NOT_NOW, AnswerKind.TALK);
    }

    @Test
    void anAnswerSaysWhyAndAYesWhatIsDone() {
        Suggestion quiet = fixture.published(fixture.safeguarding, "Quiet rooms");
        assertRefused(
                Reason.TEXT_MISSING,
                () -> fixture.answer(fixture.david, new NewAnswer(quiet.id(), 0, AnswerKind.ALREADY, " ", null)));
        assertRefused(
                Reason.PROMISE_MISSING,
                () -> fixture.answer(fixture.david, new NewAnswer(quiet.id(), 0, AnswerKind.YES, "Yes", null)));
        assertThat(fixture.find("Quiet rooms").orElseThrow().answer()).isNull();
    }

    @Test
    void everybodySeesWhatIsOverdueAndHowMuchWasAnsweredInTime() {
        Suggestion quiet = fixture.published(fixture.safeguarding, "Quiet rooms");
        fixture.published(fixture.organisation, "Shorter forms");
        clock.setInLondon(LocalDateTime.of(2026, 7, 2, 20, 0));
        assertThat(fixture.find("Quiet rooms").orElseThrow().standing()).isEqualTo("WAITING");
        fixture.answer(fixture.david, no(quiet.id(), 0));
        clock.setInLondon(LocalDateTime.of(2026, 7, 3, 0, 30));

        assertThat(fixture.find("Shorter forms").orElseThrow().standing()).isEqualTo("OVERDUE");
        assertThat(as(fixture.amina, suggestions::figures)).isEqualTo(new AnswerFigures(2, 1, 1));
    }

    @Test
    void aListTakesTheSameNumberOfQueriesHoweverLongItIs() {
        fixture.published(fixture.safeguarding, "Quiet rooms");
        int one = Queries.count(() -> as(fixture.amina, suggestions::open));
        for (int n = 0; n < 20; n++) {
            fixture.send(fixture.amina, SuggestionFixture.suggestion(fixture.safeguarding, "Number " + n, n % 2 == 0));
        }
        fixture.emptyTheBox();
        fixture.publish();
        assertThat(as(fixture.amina, suggestions::open)).hasSize(21);
        assertThat(Queries.count(() -> as(fixture.amina, suggestions::open)))
                .isEqualTo(one)
                .isBetween(1, 3);
    }

    private void on(int dayOfJune) {
        clock.setInLondon(LocalDateTime.of(2026, 6, dayOfJune, 6, 0));
        rounds.run();
    }

    private boolean sent(NewSuggestion suggestion) {
        fixture.send(fixture.amina, suggestion);
        return true;
    }

    private boolean send(String title, UnitId to) {
        fixture.send(fixture.amina, SuggestionFixture.suggestion(to, title, false));
        return true;
    }

    private boolean hold(UUID id) {
        checking.holdBack(id, HeldBecause.NAMES_A_PERSON);
        return true;
    }

    private boolean publishAll() {
        checking.publishAll();
        return true;
    }

    private boolean publishAfterAll(UUID id) {
        checking.publishAfterAll(id);
        return true;
    }

    private static NewAnswer no(UUID id, int after) {
        return new NewAnswer(id, after, AnswerKind.NOT_NOW, "There is no money before April", null);
    }

    private NewAnswer yes(UUID id, int after) {
        return new NewAnswer(
                id,
                after,
                AnswerKind.YES,
                "We heard you",
                new NewAnswer.Promise("Two rooms by summer", fixture.davidsKey, DUE));
    }

    private static void assertRefused(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        SuggestionRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static <T> T as(SignedIn person, Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }
}
