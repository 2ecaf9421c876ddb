package org.goldenthread.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.confidential.ConfidentialFixture.ANSWERS;
import static org.goldenthread.confidential.ConfidentialFixture.COMMENTS;
import static org.goldenthread.confidential.ConfidentialFixture.as;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.confidential.ConfidentialRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.WallClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What somebody who is asked can do, and until when; and what an owner can send. */
@PortalTest
class MyInterviewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    InterviewService interviews;

    @Autowired
    MyInterviewService mine;

    @Autowired
    InterviewReadingService reading;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private ConfidentialFixture fixture;
    private InterviewId interview;

    @BeforeEach
    void ask() {
        fixture = new ConfidentialFixture(context);
        interview = fixture.send();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void beforeTheFirstAnswerItIsToldWhoReadsAndUntilWhen() {
        MyInterview told = my();

        assertThat(told.readers())
                .containsExactly(
                        new NamedReader("David Test", "Head of service"),
                        new NamedReader("Esther Test", "Learning adviser"));
        assertThat(told.keptUntil())
                .isEqualTo(LocalDate.ofInstant(told.closesAt(), StaffDirectory.LONDON)
                        .plusMonths(12));
        assertThat(told.instrument().items())
                .anyMatch(item -> item.text().contains("recommend Exampleshire to a friend"));
        assertThat(told.answering()).isEqualTo(Answering.WAITING);
        assertThat(as(fixture.hannah, mine::askedOfMe)).singleElement().matches(AskedOfMe::isWaiting);
        assertThat(as(fixture.amina, mine::askedOfMe)).isEmpty();
    }

    @Test
    void whatIsSentAgainTakesThePlaceOfWhatWasSent() {
        send(ANSWERS, COMMENTS);
        List<Integer> others = new ArrayList<>(ANSWERS);
        others.set(2, -1);
        send(others, List.of("", "Nothing"));

        assertThat(my().answers().orElseThrow().answers()).isEqualTo(others);
        assertThat(read().answers().comments()).containsValue("Nothing").doesNotContainValue("Fewer forms");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackIsGoneAndNobodyReadsItAnyMore() {
        send(ANSWERS, COMMENTS);
        read();
        act(() -> mine.withdraw(interview));

        assertThat(rows()).isZero();
        assertThat(my().answering()).isEqualTo(Answering.WAITING);
        assertThat(my().readings()).hasSize(1);
        assertThatThrownBy(this::read).isInstanceOf(AccessDeniedException.class);
        assertThat(as(fixture.david, reading::mine).getFirst().people())
                .extracting(ToRead.Person::answered)
                .containsExactly(false, false);
    }

    @Test
    void whoWouldRatherNotIsNotAskedAgainAndCanThinkBetterOfIt() {
        send(ANSWERS, COMMENTS);
        act(() -> mine.decline(interview));
        assertThat(rows()).isZero();
        assertThat(my().answering()).isEqualTo(Answering.DECLINED);
        assertThat(as(fixture.hannah, mine::askedOfMe)).noneMatch(AskedOfMe::isWaiting);

        send(ANSWERS, COMMENTS);
        act(() -> mine.withdraw(interview));
        assertThat(my().answering()).isEqualTo(Answering.WAITING);
    }

    @Test
    void fromTheClosingMomentOnNothingChangesAndReadersStillRead() {
        send(ANSWERS, COMMENTS);
        clock.set(my().closesAt().minus(Duration.ofSeconds(1)));
        send(ANSWERS, COMMENTS);
        clock.advance(Duration.ofSeconds(1));

        assertThat(my().open()).isFalse();
        refused(Reason.CLOSED, () -> mine.send(interview, ANSWERS, COMMENTS));
        refused(Reason.CLOSED, () -> mine.withdraw(interview));
        refused(Reason.CLOSED, () -> mine.decline(interview));
        assertThat(read().answers().answers()).isEqualTo(ANSWERS);
        assertThat(as(fixture.ben, mine::askedOfMe)).isEmpty();
        assertThat(as(fixture.hannah, mine::askedOfMe)).hasSize(1);
    }

    @Test
    void onTheDayOnWhichItIsDeletedNobodyReadsItThoughTheJobHasNotRun() {
        send(ANSWERS, COMMENTS);
        clock.setInLondon(my().keptUntil().atTime(0, 1));
        assertThatThrownBy(this::read).isInstanceOf(AccessDeniedException.class);
        assertThat(as(fixture.david, reading::mine)).isEmpty();
        assertThat(as(fixture.hannah, mine::askedOfMe)).isEmpty();
    }

    @Test
    void aReaderWhoHasLeftIsToldAsSuch() {
        fixture.leaves(fixture.esthers, directory.today());
        assertThat(my().readers())
                .filteredOn(reader -> !reader.isInPost())
                .containsExactly(new NamedReader("Esther Test", ""));
    }

    @Test
    void whoHasLeftCanStillTakeTheirAnswersBackWhileTheirSignInWorks() {
        send(ANSWERS, COMMENTS);
        fixture.leaves(fixture.hannahs, directory.today());
        act(() -> mine.withdraw(interview));
        assertThat(rows()).isZero();
    }

    @Test
    void answersThatDoNotFitAreNotStored() {
        refused(Reason.INVALID, () -> mine.send(interview, List.of(1), COMMENTS));
        refused(Reason.INVALID, () -> mine.send(interview, Collections.nCopies(11, 99), COMMENTS));
        refused(Reason.INVALID, () -> mine.send(interview, Collections.nCopies(11, null), COMMENTS));
        refused(Reason.INVALID, () -> mine.send(interview, ANSWERS, List.of("", "x".repeat(5_000))));
        assertThat(rows()).isZero();
    }

    @Test
    void oneFormMakesOneInterview() {
        UUID form = UUID.randomUUID();
        NewInterview wanted = fixture.wanted(List.of(fixture.davids), List.of(fixture.hannahs));
        InterviewId first = as(fixture.farid, () -> interviews.send(form, wanted));
        assertThat(as(fixture.farid, () -> interviews.send(form, wanted))).isEqualTo(first);
    }

    @Test
    void whatWouldBreakAPromiseIsNotSent() {
        List<PersonId> david = List.of(fixture.davids);
        List<PersonId> hannah = List.of(fixture.hannahs);
        notSent(Reason.NO_READER, fixture.wanted(List.of(), hannah));
        notSent(Reason.NOBODY_ASKED, fixture.wanted(david, List.of()));
        notSent(Reason.READER_IS_ASKED, fixture.wanted(david, david));
        notSent(
                Reason.TOO_MANY_READERS,
                fixture.wanted(
                        List.of(
                                new PersonId(1),
                                new PersonId(2),
                                new PersonId(3),
                                new PersonId(4),
                                new PersonId(5),
                                fixture.davids),
                        hannah));
        notSent(Reason.NOT_IN_POST, fixture.wanted(List.of(new PersonId(Long.MAX_VALUE)), hannah));
        NewInterview fine = fixture.wanted(david, hannah);
        notSent(Reason.KEPT_OUT_OF_RANGE, new NewInterview("A", "B", "leaver", david, hannah, fine.closesAt(), 37));
        notSent(Reason.WORDS_MISSING, new NewInterview("A", " ", "leaver", david, hannah, fine.closesAt(), 12));
        notSent(Reason.CLOSES_TOO_EARLY, new NewInterview("A", "B", "leaver", david, hannah, clock.instant(), 12));
    }

    /** Both nights on which the clock changes: what the wall shows is kept, and the day of deletion is a day in England. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T01:30", "2026-03-29T01:30", "2026-12-31T23:59"})
    void closesByTheClockOnTheWallInEngland(LocalDateTime onTheWall) {
        NewInterview wanted =
                new NewInterview("A", "B", "leaver", List.of(), List.of(), WallClock.closing(onTheWall), 6);
        assertThat(wanted.keptUntil()).isEqualTo(onTheWall.toLocalDate().plusMonths(6));
        if (onTheWall.getMonthValue() == 10) {
            assertThat(wanted.closesAt()).isEqualTo("2026-10-25T01:30:00Z");
        }
    }

    private void send(List<Integer> answers, List<String> comments) {
        act(() -> mine.send(interview, answers, comments));
    }

    private void act(Runnable what) {
        as(fixture.hannah, () -> {
            what.run();
            return true;
        });
    }

    private void refused(Reason reason, Runnable what) {
        assertThatThrownBy(() -> act(what))
                .isInstanceOfSatisfying(
                        ConfidentialRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void notSent(Reason reason, NewInterview wanted) {
        assertThatThrownBy(() -> fixture.send(wanted))
                .isInstanceOfSatisfying(
                        ConfidentialRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private MyInterview my() {
        return as(fixture.hannah, () -> mine.find(interview));
    }

    private ReadAnswers read() {
        return as(fixture.david, () -> reading.read(fixture.request(interview, fixture.hannahs)));
    }

    private long rows() {
        return jdbc.sql("""
                        select count(*) from confidential_answer join confidential_request using (request_id)
                         where interview_id = ?
                        """).param(interview.value()).query(Long.class).single();
    }
}
