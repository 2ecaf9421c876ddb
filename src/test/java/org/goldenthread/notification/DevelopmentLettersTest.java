package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.development.notice.NoticeRound;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewFixture;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.development.strengths.StrengthService;
import org.goldenthread.development.supervision.MissedSupervisions;
import org.goldenthread.development.supervision.SupervisionFixture;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each hears once of what waits for them, of all that waits in one message, and of nothing that is written there. */
@PortalTest
class DevelopmentLettersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Autowired
    DevelopmentLetters letters;

    @Autowired
    List<NoticeRound> rounds;

    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewWriting writing;

    @Autowired
    FeedbackService feedback;

    @Autowired
    CoachService coaches;

    @Autowired
    StrengthService strengths;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private SupervisionFixture two;
    private long cycle;
    private Review review;

    @BeforeEach
    void prepare() {
        forget();
        clock.setInLondon(TODAY.atTime(9, 0));
        // Rounds of other tests are over.
        jdbc.sql(
                        "update review_cycle set opens_on = '2020-01-06', sign_by = '2020-02-14' where opens_on >= '2020-02-01'")
                .update();
        two = new SupervisionFixture(jdbc);
        cycle = ReviewFixture.cycle(jdbc, two.manager, TODAY);
        review = two.as(two.person, () -> reviews.mine(cycle)).orElseThrow();
    }

    @AfterEach
    void forget() {
        clock.reset();
        jdbc.sql("delete from message where letter_id in (select letter_id from letter where source = 'development')")
                .update();
        jdbc.sql("delete from letter where source = 'development'").update();
        jdbc.sql("delete from development_notice").update();
    }

    @Test
    void theOtherHearsOfEachTurnOnceAndReadsNoneOfTheWords() {
        two.as(two.person, () -> writing.write(review.id(), "went-well", "My secret pride", 0));
        two.as(two.person, () -> writing.ready(review.id()));
        assertThat(write()).containsExactly("Mo");
        two.as(two.manager, () -> writing.ready(review.id()));
        assertThat(write()).containsExactly("Pat");
        two.as(two.person, () -> writing.agree(review.id(), "goals", "My secret goal", 0));
        two.as(two.person, () -> writing.sign(review.id(), 1));
        assertThat(write()).containsExactly("Mo");
        two.as(two.manager, () -> writing.sign(review.id(), 1));
        assertThat(write()).isEmpty();
        assertThat(texts())
                .hasSize(3)
                .noneMatch(text -> text.contains("secret"))
                .anyMatch(text -> text.contains("Pat Test has signed what you agree"));
    }

    @Test
    void whoeverIsReadyTooOrHasSignedIsNotToldThatTheOtherIsReady() {
        two.as(two.person, () -> writing.ready(review.id()));
        two.as(two.manager, () -> writing.ready(review.id()));
        assertThat(write()).as("the manager is ready too").containsExactly("Pat");
        two.as(two.person, () -> writing.agree(review.id(), "goals", "One", 0));
        two.as(two.manager, () -> writing.sign(review.id(), 1));
        two.as(two.person, () -> writing.sign(review.id(), 1));
        assertThat(about()).as("signed by both").allMatch(letters::isOver);
        assertThat(write()).isEmpty();
    }

    @Test
    void whatIsNoLongerSoIsNotTold() {
        two.as(two.person, () -> writing.ready(review.id()));
        two.as(two.person, () -> writing.goOn(review.id()));
        assertThat(write()).isEmpty();
        two.as(two.person, () -> writing.ready(review.id()));
        write();
        String about = about().getFirst();
        assertThat(letters.isOver(about)).isFalse();
        clock.setInLondon(TODAY.atTime(17, 0));
        two.as(two.person, () -> writing.goOn(review.id()));
        assertThat(letters.isOver(about)).isTrue();
        two.as(two.person, () -> writing.ready(review.id()));
        assertThat(write()).as("once a day, however often").isEmpty();
    }

    @Test
    void aSignatureThatIsGoneWaitsForNobodyAndTheNewOneIsToldAnew() {
        two.as(two.person, () -> writing.ready(review.id()));
        two.as(two.manager, () -> writing.ready(review.id()));
        two.as(two.person, () -> writing.agree(review.id(), "goals", "One", 0));
        write();
        two.as(two.person, () -> writing.sign(review.id(), 1));
        two.as(two.person, () -> writing.agree(review.id(), "goals", "Another", 1));
        assertThat(write()).isEmpty();
        two.as(two.person, () -> writing.sign(review.id(), 2));
        assertThat(write()).containsExactly("Mo");
    }

    @Test
    void whatComesTogetherIsOneMessageAndASecondLookAddsNothing() {
        two.run(two.person, () -> feedback.ask(review.id(), two.manager, "My secret question?"));
        look();
        look();
        assertThat(write()).contains("Mo", "Pat").doesNotHaveDuplicates();
        String mos = texts().stream()
                .filter(text -> text.contains("Pat Test asks you"))
                .findFirst()
                .orElseThrow();
        assertThat(mos)
                .contains("3 things about development wait for you", "Reviews of your people can be prepared")
                .doesNotContain("secret");
        look();
        assertThat(write()).isEmpty();
    }

    @Test
    void aWeekBeforeItsDayWhateverIsNotSignedIsDue() {
        look();
        write();
        clock.setInLondon(TODAY.plusDays(12).atTime(9, 0));
        look();
        assertThat(write()).isEmpty();
        clock.setInLondon(TODAY.plusDays(13).atTime(9, 0));
        look();
        assertThat(write()).contains("Mo", "Pat");
        assertThat(texts()).anyMatch(text -> text.contains("is not signed by both yet"));
        clock.setInLondon(TODAY.plusDays(21).atTime(9, 0));
        look();
        assertThat(write()).as("its day has passed").isEmpty();
    }

    @Test
    void bothHearOnceOfMissedSupervisionAndNobodyWhenItWasHeldMeanwhile() {
        MissedSupervisions missed = new MissedSupervisions(context, two);
        missed.look();
        missed.look();
        assertThat(write()).containsExactly("Mo", "Pat");
        assertThat(texts())
                .anyMatch(text -> text.contains("A personal supervision of yours was due by"))
                .anyMatch(text -> text.contains("A personal supervision with Pat Test was due by"));
        missed.look();
        assertThat(write()).isEmpty();
        assertThat(about()).hasSize(2).noneMatch(letters::isOver);
        missed.hold();
        assertThat(about()).allMatch(letters::isOver);
    }

    @Test
    void whatWasMissedAMonthLaterIsToldAnew() {
        MissedSupervisions missed = new MissedSupervisions(context, two);
        missed.look();
        write();
        clock.setInLondon(TODAY.plusMonths(1).atTime(9, 0));
        missed.look();
        assertThat(write()).containsExactly("Mo", "Pat");
    }

    @Test
    void aCoachHearsOfARequestWhoeverAskedOfTheAnswerAndNoneOfTheWordsIsMailed() {
        CurrentUser.runAs(two.staff.signedIn(two.next, Role.LEARNING_PUBLISHER), () -> {
            coaches.name(two.next, "Tuesdays");
            return true;
        });
        two.as(two.person, () -> coaches.ask(UUID.randomUUID(), two.next, "My secret wish"));
        two.run(two.person, () -> coaches.withdraw(coaches.mine().getFirst().id()));
        assertThat(write()).as("taken back").isEmpty();
        two.as(two.person, () -> coaches.ask(UUID.randomUUID(), two.next, "My secret worry"));
        assertThat(write()).containsExactly("Nia");
        assertThat(about()).noneMatch(letters::isOver);
        two.as(two.next, () -> coaches.decline(coaches.toMe().getFirst().id(), "My secret reason"));
        assertThat(about()).allMatch(letters::isOver);
        assertThat(write()).containsExactly("Pat");
        assertThat(about()).filteredOn(about -> !letters.isOver(about)).hasSize(1);
        assertThat(texts())
                .noneMatch(text -> text.contains("secret"))
                .anyMatch(text -> text.contains("Pat Test asked you, as a coach"))
                .anyMatch(text -> text.contains("Nia Test has answered"));
        two.as(two.person, () -> coaches.ask(UUID.randomUUID(), two.next, "My secret hope"));
        two.run(two.person, strengths::forgetAll);
        assertThat(write()).as("deleted").isEmpty();
    }

    private List<String> about() {
        return jdbc.sql("select about from letter where source = 'development' order by letter_id")
                .query(String.class)
                .list();
    }

    /** People of other tests have reviews in the round as well, but nobody has to wait for their letters. */
    private void look() {
        rounds.forEach(round -> transaction.executeWithoutResult(
                status -> round.note(clock.instant().atZone(clock.getZone()).toLocalDate())));
        jdbc.sql("delete from development_notice where to_id not in (:person, :manager, :next)")
                .param("person", two.person.value())
                .param("manager", two.manager.value())
                .param("next", two.next.value())
                .update();
    }

    /** Given names of those of this test who get a message. */
    private List<String> write() {
        long before = last();
        boolean more = true;
        while (more) {
            more = Objects.requireNonNull(transaction.execute(status -> letters.writeNext()));
        }
        return jdbc.sql("""
                        select given_name from message join letter using (letter_id) join person using (person_id)
                         where source = 'development' and letter_id > :before and person_id in (:person, :manager, :next)
                         order by given_name
                        """)
                .param("before", before)
                .param("person", two.person.value())
                .param("manager", two.manager.value())
                .param("next", two.next.value())
                .query(String.class)
                .list();
    }

    private long last() {
        return jdbc.sql("select coalesce(max(letter_id), 0) from letter where source = 'development'")
                .query(Long.class)
                .single();
    }

    private List<String> texts() {
        return jdbc.sql("select subject || plain || html from letter where source = 'development' and letter_id in"
                        + " (select letter_id from message where person_id in (:person, :manager, :next))")
                .param("person", two.person.value())
                .param("manager", two.manager.value())
                .param("next", two.next.value())
                .query(String.class)
                .list();
    }
}
