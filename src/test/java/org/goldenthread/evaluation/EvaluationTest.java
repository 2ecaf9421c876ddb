package org.goldenthread.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.booking.BookingFixture.by;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.attendance.AttendanceService;
import org.goldenthread.attendance.CompletionId;
import org.goldenthread.attendance.Completions;
import org.goldenthread.attendance.CourseCompleted;
import org.goldenthread.attendance.Mark;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Share;
import org.goldenthread.evaluation.CourseEvaluation.StageFigures;
import org.goldenthread.evaluation.EvaluationRefused.Reason;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.ElearningCompleted;
import org.goldenthread.learning.LearningFixture;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** Amina, Ben and others of Chloe's and David's people were on a course that Tom gave. */
@PortalTest
class EvaluationTest {

    private static final Map<String, Integer> AFTER = Map.of("useful", 4, "well-given", 5, "know-what-to-do", 3);

    @Autowired
    ApplicationContext context;

    @Autowired
    AttendanceService attendance;

    @Autowired
    EvaluationService evaluations;

    @Autowired
    EvaluationReportService reports;

    @Autowired
    EvaluationReminders reminders;

    @Autowired
    Releasing releasing;

    @Autowired
    BookableSessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    BookingFixture fixture;
    SessionId session;
    CourseId course;

    @BeforeEach
    void aSessionThatTookPlace() {
        fixture = new BookingFixture(context);
        session = fixture.session("Direct work", 5, 30);
        course = fixture.session(session).course();
        clock.set(fixture.session(session).ends().plus(Duration.ofHours(1)));
        attend(fixture.aminasKey);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyElseAnswersOrReadsWhatCameOfACourse() {
        Ask amina = asked(fixture.amina);
        for (SignedIn other : List.of(fixture.ben, fixture.chloe, fixture.tom, fixture.esther)) {
            by(other, () -> {
                assertThat(evaluations.open(amina.id())).isEmpty();
                assertThatThrownBy(() -> evaluations.answer(amina.id(), AFTER))
                        .isInstanceOf(AccessDeniedException.class);
                return true;
            });
        }
        for (SignedIn other : List.of(fixture.amina, fixture.chloe, fixture.david)) {
            by(other, () -> {
                assertThatThrownBy(() -> reports.of(course)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> reports.quarter(LocalDate.EPOCH)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> reports.aim(course, Set.of())).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(reports::measures).isInstanceOf(AccessDeniedException.class);
                return true;
            });
        }
        assertThat(by(fixture.tom, () -> reports.of(course))).as("he gave it").isPresent();
        by(fixture.tom, () -> {
            assertThatThrownBy(() -> reports.quarter(LocalDate.EPOCH)).isInstanceOf(AccessDeniedException.class);
            return true;
        });
        List<Runnable> all = List.of(
                evaluations::open,
                () -> evaluations.open(amina.id()),
                () -> evaluations.answer(amina.id(), AFTER),
                () -> evaluations.questionnaire(Stage.AFTER),
                () -> reports.of(course),
                () -> reports.quarter(LocalDate.EPOCH));
        all.forEach(each -> assertThatThrownBy(each::run)
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class));
    }

    @Test
    void theLearnerIsAskedAtOnceAndAgainWithTheLineManagerSixWeeksLater() {
        assertThat(stages(fixture.amina)).containsExactly(Stage.AFTER);
        assertThat(stages(fixture.chloe)).isEmpty();
        clock.advance(Duration.ofDays(41));
        assertThat(stages(fixture.amina)).containsExactly(Stage.AFTER);
        clock.advance(Duration.ofDays(1));
        assertThat(stages(fixture.amina)).containsExactly(Stage.AFTER, Stage.LATER);
        assertThat(stages(fixture.chloe)).containsExactly(Stage.MANAGER);
        clock.advance(Duration.ofDays(1));
        assertThat(stages(fixture.amina)).as("the first is closed").containsExactly(Stage.LATER);
        Ask chloes = asked(fixture.chloe);
        assertThat(chloes.learner()).isEqualTo(fixture.aminasKey);
        answer(fixture.chloe, chloes, Map.of("see-it", 4, "see-better-work", 4));
        assertThat(stages(fixture.chloe)).isEmpty();
    }

    @Test
    void elearningIsAskedAboutLikeASession() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        CourseId online = fixture.learning.published(
                LearningFixture.course("Online safety", Delivery.E_LEARNING, "https://learn.example.org"));
        transactions.executeWithoutResult(
                status -> context.publishEvent(new ElearningCompleted(online, fixture.bensKey, today)));
        assertThat(asked(fixture.ben).courseId()).isEqualTo(online);
        assertThat(stages(fixture.ben)).containsExactly(Stage.AFTER);
        clock.advance(Duration.ofDays(42));
        assertThat(stages(fixture.ben)).containsExactly(Stage.AFTER, Stage.LATER);
    }

    /** Nobody is asked; else there would be no such completion to ask about. */
    @Test
    void learningElsewhereIsNotAskedAbout() {
        transactions.executeWithoutResult(status -> context.publishEvent(new CourseCompleted(
                new CompletionId(-1),
                fixture.bensKey,
                course,
                Completions.Source.CREDIT,
                null,
                "Court skills elsewhere",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                360,
                Set.of())));
        assertThat(stages(fixture.ben)).isEmpty();
    }

    @Test
    void anAnswerIsTakenOnceAndWhole() {
        Ask ask = asked(fixture.amina);
        by(fixture.amina, () -> {
            refused(Reason.NOT_WHOLE, () -> evaluations.answer(ask.id(), Map.of("useful", 4)));
            refused(
                    Reason.NOT_WHOLE,
                    () -> evaluations.answer(ask.id(), Map.of("useful", 6, "well-given", 5, "know-what-to-do", 3)));
            evaluations.answer(ask.id(), AFTER);
            refused(Reason.ANSWERED, () -> evaluations.answer(ask.id(), AFTER));
            return true;
        });
        assertThat(ballots()).isEqualTo(1);
        assertThat(stages(fixture.amina)).isEmpty();
    }

    @Test
    void whoeverDidNotCompleteItAfterAllIsNotAsked() {
        by(fixture.tom, () -> {
            attendance.mark(session, fixture.aminasKey, Mark.PRESENT, Mark.ABSENT);
            return true;
        });
        assertThat(stages(fixture.amina)).isEmpty();
    }

    @Test
    void nothingIsShownBelowTheThresholdAndThenInStepsOfIt() {
        List<SignedIn> people = fixture.staff(11);
        answerAll(people.subList(0, 4), AFTER);
        releasing.run();
        assertThat(figures(Stage.AFTER).answers()).isEmpty();
        answerAll(people.subList(4, 5), AFTER);
        releasing.run();
        assertThat(figures(Stage.AFTER).answered()).isEqualTo(5);
        assertThat(ballots()).as("only their sums are kept").isZero();
        answerAll(people.subList(5, 9), AFTER);
        releasing.run();
        assertThat(figures(Stage.AFTER).answered()).as("four more wait").isEqualTo(5);
        answerAll(people.subList(9, 11), AFTER);
        releasing.run();
        assertThat(figures(Stage.AFTER).answered()).isEqualTo(11);
        assertThat(figures(Stage.AFTER).asked()).isEqualTo(12);
        assertThat(figures(Stage.AFTER).answers())
                .extracting(each -> each.agreement().percent())
                .containsExactly(75, 90, 50);
        assertThat(figures(Stage.AFTER).answers().get(1).agreement())
                .as("that all said the same is not said")
                .isEqualTo(new Share(90, Bound.AT_LEAST));
    }

    /**
     * Somebody looks at the page after each answer, knowing who has just answered. A page that shows the mean of what there is,
     * as most products do, tells them each answer exactly. Ours is released at the worst moment too, after each answer.
     */
    @Test
    void whoeverLooksAfterEachAnswerLearnsNobodysAnswer() {
        List<Integer> given = List.of(1, 5, 2, 4, 3, 5, 1, 2, 4, 5, 3, 1);
        List<SignedIn> people = fixture.staff(given.size());
        List<Integer> readFromNaivePage = new ArrayList<>();
        List<StageFigures> seen = new ArrayList<>();
        double sumBefore = 0;
        for (int n = 0; n < given.size(); n++) {
            int answer = given.get(n);
            answerAll(people.subList(n, n + 1), Map.of("useful", answer, "well-given", 3, "know-what-to-do", 3));
            double naiveMean = given.subList(0, n + 1).stream()
                    .mapToInt(Integer::intValue)
                    .average()
                    .orElseThrow();
            readFromNaivePage.add((int) Math.round(naiveMean * (n + 1) - sumBefore));
            sumBefore = naiveMean * (n + 1);
            releasing.run();
            StageFigures now = figures(Stage.AFTER);
            if (seen.isEmpty() || !seen.getLast().equals(now)) {
                seen.add(now);
            }
        }
        assertThat(readFromNaivePage)
                .as("the naive page gives every answer away")
                .isEqualTo(given);
        List<Integer> shown =
                seen.stream().map(StageFigures::answered).distinct().toList();
        assertThat(shown).as("ours changes twice").containsExactly(0, 5, 10);
        Share five = useful(seen, 5);
        Share ten = useful(seen, 10);
        assertThat(answersThatFit(five, ten))
                .as("each of the second five may have said anything, for all that was ever shown")
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(by(fixture.tom, () -> reports.of(course)))
                .as("to the trainer and to L&D it is the same")
                .isEqualTo(by(fixture.esther, () -> reports.of(course)));
    }

    private static Share useful(List<StageFigures> seen, int answered) {
        return seen.stream()
                .filter(each -> each.answered() == answered)
                .findFirst()
                .orElseThrow()
                .answers()
                .getFirst()
                .agreement();
    }

    /** What one of the second five may have answered, knowing what was shown of five and of ten. */
    private static Set<Integer> answersThatFit(Share five, Share ten) {
        Set<Integer> fit = new TreeSet<>();
        for (int first = 5; first <= 25; first++) {
            for (int second = 5; second <= 25; second++) {
                if (Score.of(5, first).shown().equals(five)
                        && Score.of(10, first + second).shown().equals(ten)) {
                    for (int one = Math.max(1, second - 20); one <= Math.min(5, second - 4); one++) {
                        fit.add(one);
                    }
                }
            }
        }
        return fit;
    }

    @Test
    void oneMessageAWeekTellsOfAllThatWaitsAndAtMostTwoOfEach() {
        assertThat(tellings(fixture.aminasKey)).as("on the day itself").isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(tellings(fixture.aminasKey)).containsExactly(1);
        assertThat(tellings(fixture.aminasKey)).isEmpty();
        clock.advance(Duration.ofDays(30));
        assertThat(tellings(fixture.aminasKey)).as("before it closes").containsExactly(1);
        clock.advance(Duration.ofDays(8));
        assertThat(tellings(fixture.aminasKey)).as("no third").isEmpty();
        clock.advance(Duration.ofDays(5));
        assertThat(tellings(fixture.chloesKey))
                .as("the line manager, six weeks later")
                .containsExactly(1);
    }

    /** How many asks each message names that this person gets now; whatever waits for others is taken too. */
    private List<Integer> tellings(PersonId person) {
        List<Integer> told = new ArrayList<>();
        while (reminders.anyDue()) {
            reminders.takeDue().filter(due -> due.to().equals(person)).ifPresent(due -> {
                told.add(due.courses().size());
                assertThat(reminders.isOver(due.about())).isFalse();
            });
        }
        return told;
    }

    @Test
    void whatOneLineManagerSaysOfManyIsNotShown() {
        List<SignedIn> people = fixture.staff(6);
        answerAll(people, AFTER);
        clock.advance(Duration.ofDays(42));
        by(fixture.chloe, () -> {
            evaluations.open().forEach(ask -> evaluations.answer(ask.id(), Map.of("see-it", 2, "see-better-work", 2)));
            return true;
        });
        releasing.run();
        assertThat(figures(Stage.MANAGER).answers())
                .as("seven answers of one person")
                .isEmpty();
        assertThat(figures(Stage.MANAGER).asked()).isEqualTo(7);
    }

    @Test
    void theGapBetweenLearnersAndLineManagersAndTheCostOfAPlace() {
        List<SignedIn> learners = new ArrayList<>();
        List<SignedIn> managers = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            PersonId manager =
                    fixture.organisation.person("Manager", fixture.team, "Practice manager", fixture.davidsKey);
            PersonId learner = fixture.organisation.person("Learner", fixture.team, "Social worker", manager);
            managers.add(fixture.organisation.signedIn(manager));
            learners.add(fixture.organisation.signedIn(learner));
            attend(learner);
        }
        clock.advance(Duration.ofDays(42));
        learners.forEach(
                each -> answerOnly(each, Stage.LATER, Map.of("used-it", 5, "better-work", 4, "had-chance", 2)));
        managers.forEach(each -> answerOnly(each, Stage.MANAGER, Map.of("see-it", 3, "see-better-work", 4)));
        releasing.run();
        CourseEvaluation report = by(fixture.esther, () -> reports.of(course)).orElseThrow();
        assertThat(report.gaps()).extracting(CourseEvaluation.Gap::gap).containsExactly(50, 0);
        assertThat(report.completed()).isEqualTo(7);
        jdbc.sql("update course_session set cost = 700 where session_id = :session")
                .param("session", session.value())
                .update();
        assertThat(by(fixture.esther, () -> reports.of(course)).orElseThrow().cost())
                .isEqualByComparingTo(new BigDecimal("100"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        assertThat(by(fixture.esther, () -> reports.quarter(today)))
                .filteredOn(each -> each.course().equals(course))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.after()).isNull();
                    assertThat(each.gap()).isNotNull();
                });
    }

    private void attend(PersonId person) {
        by(fixture.tom, () -> {
            attendance.walkIn(session, person);
            return true;
        });
    }

    private void answerAll(List<SignedIn> people, Map<String, Integer> given) {
        people.forEach(person -> {
            attend(key(person));
            answerOnly(person, Stage.AFTER, given);
        });
    }

    private void answerOnly(SignedIn person, Stage stage, Map<String, Integer> given) {
        Ask ask = by(person, evaluations::open).stream()
                .filter(each -> each.stage() == stage)
                .findFirst()
                .orElseThrow();
        answer(person, ask, given);
    }

    private void answer(SignedIn person, Ask ask, Map<String, Integer> given) {
        by(person, () -> {
            evaluations.answer(ask.id(), given);
            return true;
        });
    }

    private PersonId key(SignedIn person) {
        return new PersonId(jdbc.sql("select person_id from person where employee_number = :number")
                .param("number", person.employeeNumber())
                .query(Long.class)
                .single());
    }

    private Ask asked(SignedIn person) {
        return by(person, evaluations::open).getFirst();
    }

    private List<Stage> stages(SignedIn person) {
        return by(person, evaluations::open).stream().map(Ask::stage).toList();
    }

    private StageFigures figures(Stage stage) {
        return by(fixture.esther, () -> reports.of(course))
                .orElseThrow()
                .stages()
                .get(stage.ordinal());
    }

    private int ballots() {
        return jdbc.sql("select count(*) from evaluation_ballot where course_id = :course")
                .param("course", course.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        EvaluationRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
