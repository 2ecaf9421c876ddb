package org.goldenthread.development.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.PortalTest;
import org.goldenthread.development.plan.LearningNeedService;
import org.goldenthread.development.plan.Topic;
import org.goldenthread.development.supervision.SupervisionFixture;
import org.goldenthread.looks.LookService;
import org.goldenthread.looks.Looked;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReviewServiceTest {

    @Autowired
    ReviewService service;

    @Autowired
    LearningNeedService needs;

    @Autowired
    ReviewWriting writing;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ReviewCycleService cycles;

    @Autowired
    LookService looks;

    @Autowired
    JdbcClient jdbc;

    private SupervisionFixture two;
    private long cycle;
    private long review;

    @BeforeEach
    void prepare() {
        two = new SupervisionFixture(jdbc);
        cycle = ReviewFixture.cycle(jdbc, two.manager, two.as(two.person, service::today));
        review = mine().id();
    }

    @Test
    void nobodyElseOpensChangesOrSignsAnyOfIt() {
        bring(ReviewState.PERSON_SIGNED);
        PersonId stranger = two.next;
        assertThat(two.as(stranger, () -> service.of(cycle, two.number(two.person))))
                .isEmpty();
        denied(() -> two.as(stranger, () -> writing.write(review, "seen", "Mine now", 0)));
        denied(() -> two.as(stranger, () -> writing.agree(review, "goals", "Mine now", 1)));
        denied(() -> two.as(stranger, () -> writing.ready(review)));
        denied(() -> two.as(stranger, () -> writing.goOn(review)));
        denied(() -> two.as(stranger, () -> writing.sign(review, 1)));
        denied(() -> two.run(stranger, () -> writing.remark(UUID.randomUUID(), review, "I was here")));
        denied(() -> two.as(stranger, () -> feedback.ask(review, two.manager, "How am I?")));
        denied(() -> two.as(two.manager, () -> feedback.ask(review, two.next, "How are they?")));
        assertThat(mine().state()).isEqualTo(ReviewState.PERSON_SIGNED);
    }

    @Test
    void draftsAreKeptAndNotSeenByTheOtherUntilBothAreReady() {
        write(two.person, "went-well", "I spoke up in court");
        write(two.manager, "seen", "Calm in a hard hearing");
        assertThat(words(mine().mine(), "went-well")).isEqualTo("I spoke up in court");
        assertThat(theirs(two.manager).parts()).isEmpty();
        two.as(two.person, () -> writing.ready(review));
        assertThat(theirs(two.manager).parts()).isEmpty();
        assertThat(theirs(two.manager).facts()).isEmpty();
        assertThat(mine().parts()).isEmpty();
        two.as(two.manager, () -> writing.ready(review));
        assertThat(theirs(two.manager).parts())
                .extracting(WrittenPart::side)
                .containsExactly(Side.PERSON, Side.MANAGER);
        assertThat(mine().parts()).extracting(WrittenPart::writer).containsExactly("Pat Test", "Mo Test");
        assertThat(two.as(two.person, () -> writing.write(review, "went-well", "Something else", 1)))
                .isEmpty();
    }

    @Test
    void anotherTabDoesNotOverwriteAndTheSameWordsTwiceDoNoHarm() {
        assertThat(two.as(two.person, () -> writing.write(review, "hard", "First", 0)))
                .hasValue(1);
        assertThat(two.as(two.person, () -> writing.write(review, "hard", "Second tab", 0)))
                .isEmpty();
        assertThat(two.as(two.person, () -> writing.write(review, "hard", "Second tab", 7)))
                .isEmpty();
        assertThat(words(mine().mine(), "hard")).isEqualTo("First");
    }

    @Test
    void bothWriteAtOnceAndNothingIsLost() throws Exception {
        List<Callable<OptionalInt>> work = new ArrayList<>();
        for (String question : List.of("went-well", "hard", "strengths-used", "equality-example", "ahead")) {
            work.add(() -> two.as(two.person, () -> writing.write(review, question, "Person: " + question, 0)));
        }
        for (String question : List.of("seen", "further", "equality-seen", "support")) {
            work.add(() -> two.as(two.manager, () -> writing.write(review, question, "Manager: " + question, 0)));
        }
        assertThat(together(work)).allMatch(OptionalInt::isPresent);
        assertThat(mine().mine())
                .filteredOn(answer -> !answer.question().equals("equality"))
                .allMatch(answer -> answer.words().equals("Person: " + answer.question()));
        assertThat(theirs(two.manager).mine())
                .allMatch(answer -> answer.words().equals("Manager: " + answer.question()));
    }

    @Test
    void bothAgreeOnTheSameAtOnceAndOneIsToldThatTheOtherWasFaster() throws Exception {
        bring(ReviewState.TALKING);
        int version = agreed("needs").version();
        List<OptionalInt> kept = together(List.of(
                () -> two.as(two.person, () -> writing.agree(review, "needs", "Court skills", version)),
                () -> two.as(two.manager, () -> writing.agree(review, "needs", "Report writing", version))));
        assertThat(kept.stream().filter(OptionalInt::isPresent)).hasSize(1);
        assertThat(agreed("needs").words()).isEqualTo(kept.getFirst().isPresent() ? "Court skills" : "Report writing");
    }

    @Test
    void bothSignAtOnceAndItIsSignedOnceByEach() throws Exception {
        bring(ReviewState.TALKING);
        int version = mine().agreedVersion();
        List<Boolean> signed = together(List.of(
                () -> two.as(two.person, () -> writing.sign(review, version)),
                () -> two.as(two.person, () -> writing.sign(review, version)),
                () -> two.as(two.manager, () -> writing.sign(review, version)),
                () -> two.as(two.manager, () -> writing.sign(review, version))));
        assertThat(signed.stream().filter(each -> each)).hasSize(2);
        assertThat(mine().state()).isEqualTo(ReviewState.SIGNED);
        assertThat(mine().signatures())
                .extracting(Signature::side)
                .containsExactlyInAnyOrder(Side.PERSON, Side.MANAGER);
    }

    @Test
    void aSignatureIsOfTheTextAsItStoodAndGoneWhenThatChanges() {
        bring(ReviewState.TALKING);
        int read = mine().agreedVersion();
        two.as(two.manager, () -> writing.agree(review, "also", "Thursdays free", 0));
        assertThat(two.as(two.person, () -> writing.sign(review, read))).isFalse();
        assertThat(two.as(two.person, () -> writing.sign(review, mine().agreedVersion())))
                .isTrue();
        two.as(two.manager, () -> writing.agree(review, "also", "Thursdays and Fridays free", 1));
        assertThat(mine().state()).isEqualTo(ReviewState.TALKING);
        assertThat(mine().signatures()).isEmpty();
    }

    @Test
    void learningNeedsAreReadByThePersonAloneAndOnceBothHaveSigned() {
        bring(ReviewState.TALKING);
        two.as(two.person, () -> writing.agree(review, "needs", "A course about court work, and neglect", 0));
        assertThat(two.as(two.person, service::needsAgreed)).isEmpty();
        two.as(two.person, () -> writing.sign(review, mine().agreedVersion()));
        two.as(two.manager, () -> writing.sign(review, mine().agreedVersion()));
        assertThat(mine().state()).isEqualTo(ReviewState.SIGNED);
        assertThat(two.as(two.person, service::needsAgreed)).isEqualTo("A course about court work, and neglect");
        assertThat(two.as(two.person, () -> needs.topicsIn(service.needsAgreed())))
                .extracting(Topic::key)
                .containsExactly("court-work", "neglect");
        assertThat(two.as(two.manager, service::needsAgreed)).isEmpty();
    }

    @Test
    void onceSignedTheDatabaseItselfRefusesAndRemarksAreAdded() {
        bring(ReviewState.SIGNED);
        assertThat(two.as(two.manager, () -> writing.agree(review, "goals", "Other goals", 1)))
                .isEmpty();
        for (String change : List.of(
                "update review set state = 'TALKING' where review_id = :review",
                "delete from review where review_id = :review",
                "update review_agreed set words = 'Other' where review_id = :review",
                "delete from review_agreed where review_id = :review",
                "update review_answer set words = 'Other' where review_id = :review",
                "delete from review_part where review_id = :review",
                "delete from review_signature where review_id = :review",
                "insert into review_fact (review_id, kind, name) values (:review, 'LEARNING', 'New')")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("review", review).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        UUID form = UUID.randomUUID();
        two.run(two.person, () -> writing.remark(form, review, "The course is booked"));
        two.run(two.person, () -> writing.remark(form, review, "The course is booked"));
        assertThat(mine().remarks()).extracting(Remark::words).containsExactly("The course is booked");
        assertThatThrownBy(() -> jdbc.sql("update review_remark set words = 'Other' where review_id = :review")
                        .param("review", review)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aRemarkIsForASignedReviewAndNumbersOfCasesAreRefused() {
        bring(ReviewState.TALKING);
        refused(() -> two.run(two.person, () -> writing.remark(UUID.randomUUID(), review, "Too early")));
        refused(() -> two.as(two.person, () -> writing.agree(review, "goals", "Close case 104223", 1)));
        refused(() -> two.as(two.person, () -> writing.write(review, "seen", "Not my question", 0)));
        refused(() -> two.as(two.person, () -> writing.write(review, "equality", "Not an option", 0)));
    }

    @Test
    void theManagerChangesAtEachStateAndNothingIsLost() {
        for (ReviewState state : ReviewState.values()) {
            prepare();
            bring(state);
            Review before = mine();
            two.turnOver();
            assertThat(two.as(two.manager, () -> service.of(cycle, two.number(two.person))))
                    .as("the former one, %s", state)
                    .isEmpty();
            Review after = theirs(two.next);
            assertThat(after.manager()).as("%s", state).contains(state == ReviewState.SIGNED ? "Mo Test" : "Nia Test");
            assertThat(after.state())
                    .as("%s", state)
                    .isEqualTo(state == ReviewState.MANAGER_READY ? ReviewState.PREPARING : state);
            assertThat(after.agreed()).as("%s", state).isEqualTo(before.agreed());
            assertThat(after.signatures()).as("%s", state).isEqualTo(before.signatures());
            Review person = mine();
            assertThat(person.mine()).as("%s", state).isEqualTo(before.mine());
            List<String> former = after.parts().stream()
                    .filter(part -> part.side() == Side.MANAGER)
                    .map(WrittenPart::writer)
                    .toList();
            boolean wasReady = state != ReviewState.PREPARING && state != ReviewState.PERSON_READY;
            assertThat(former).as("%s", state).isEqualTo(wasReady ? List.of("Mo Test") : List.of());
            finish();
            assertThat(mine().state()).as("%s", state).isEqualTo(ReviewState.SIGNED);
            assertThat(mine().parts().stream().anyMatch(part -> part.writer().equals("Pat Test")))
                    .as("%s", state)
                    .isTrue();
        }
    }

    @Test
    void feedbackIsReadByThePersonAndByTheManagerOnlyWhereItIsSaid() {
        PersonId other = two.staff.person(
                "Oli",
                two.staff.unit("Other", org.goldenthread.organisation.UnitKind.TEAM, null),
                "Social worker",
                null);
        two.as(two.person, () -> feedback.ask(review, two.next, "How do I write?"));
        two.as(two.person, () -> feedback.ask(review, other, "How do I write?"));
        two.as(two.person, () -> feedback.ask(review, other, "Once more?"));
        long first = two.as(two.next, feedback::askedOfMe).getFirst().id();
        assertThat(two.as(other, () -> feedback.answer(first, "Not mine to give", true)))
                .isFalse();
        two.as(two.next, () -> feedback.answer(first, "Clear and kind", true));
        two.as(other, () -> feedback.answer(feedback.askedOfMe().getFirst().id(), "Rather long", false));
        assertThat(two.as(two.next, () -> feedback.answer(first, "Changed", true)))
                .isFalse();
        bring(ReviewState.TALKING);
        assertThat(mine().feedback()).hasSize(2);
        assertThat(theirs(two.manager).feedback())
                .extracting(GivenFeedback::from)
                .containsExactly("Nia Test");
    }

    @Test
    void hrReadsHowManyAndNothingElse() {
        bring(ReviewState.SIGNED);
        ReviewCycle round = mine().cycle();
        denied(() -> two.as(two.manager, () -> cycles.completion(round)));
        var hr = two.staff.signedIn(two.next, Role.SURVEY_OWNER);
        Completion team = org.goldenthread.security.CurrentUser.runAs(hr, () -> cycles.completion(round)).stream()
                .filter(each -> each.signed() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(team.begun()).isEqualTo(1);
        assertThat(org.goldenthread.security.CurrentUser.runAs(hr, () -> service.of(cycle, two.number(two.person))))
                .isEmpty();
    }

    @Test
    void aManagersLookIsInThePersonsLog() {
        theirs(two.manager);
        assertThat(two.as(two.person, () -> looks.atMine(0, 5)))
                .extracting(look -> look.kind())
                .contains(Looked.REVIEW);
    }

    /** Whatever state it is in by now, the two go on until both have signed. */
    private void finish() {
        PersonId manager = theirs(two.next).state() == ReviewState.SIGNED ? two.manager : two.next;
        two.as(two.person, () -> writing.ready(review));
        if (mine().state() != ReviewState.SIGNED) {
            two.as(manager, () -> writing.ready(review));
            if (mine().agreedVersion() == 0) {
                two.as(manager, () -> writing.agree(review, "goals", "Two goals", 0));
            }
            two.as(two.person, () -> writing.sign(review, mine().agreedVersion()));
            two.as(manager, () -> writing.sign(review, mine().agreedVersion()));
        }
    }

    private void bring(ReviewState state) {
        write(two.person, "went-well", "I spoke up");
        write(two.manager, "seen", "They spoke up");
        if (state != ReviewState.PREPARING && state != ReviewState.MANAGER_READY) {
            two.as(two.person, () -> writing.ready(review));
        }
        if (state != ReviewState.PREPARING && state != ReviewState.PERSON_READY) {
            two.as(two.manager, () -> writing.ready(review));
        }
        if (state.isOpenToBoth()) {
            two.as(two.person, () -> writing.agree(review, "goals", "Two goals", 0));
        }
        if (state == ReviewState.PERSON_SIGNED || state == ReviewState.SIGNED) {
            two.as(two.person, () -> writing.sign(review, mine().agreedVersion()));
        }
        if (state == ReviewState.MANAGER_SIGNED || state == ReviewState.SIGNED) {
            two.as(two.manager, () -> writing.sign(review, mine().agreedVersion()));
        }
        assertThat(mine().state()).isEqualTo(state);
    }

    private void write(PersonId who, String question, String words) {
        if (who.equals(two.manager)) {
            theirs(two.manager);
        }
        assertThat(two.as(who, () -> writing.write(review, question, words, 0))).hasValue(1);
    }

    private Review mine() {
        return two.as(two.person, () -> service.mine(cycle)).orElseThrow();
    }

    private Review theirs(PersonId manager) {
        return two.as(manager, () -> service.of(cycle, two.number(two.person))).orElseThrow();
    }

    private Answer agreed(String question) {
        return mine().agreed().stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static String words(List<Answer> answers, String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(work.size())) {
            for (Future<T> done : all.invokeAll(work)) {
                results.add(done.get());
            }
        }
        return results;
    }

    private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatIllegalArgumentException().isThrownBy(work);
    }
}
