package org.goldenthread.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.deputy.Deputy;
import org.goldenthread.deputy.DeputyFixture;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewFixture;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewState;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.development.review.Side;
import org.goldenthread.development.review.Signature;
import org.goldenthread.development.review.WrittenPart;
import org.goldenthread.development.supervision.SessionEntry;
import org.goldenthread.development.supervision.SupervisionFixture;
import org.goldenthread.development.supervision.SupervisionKind;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.development.supervision.SupervisionService;
import org.goldenthread.organisation.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Nia acts in Mo's place from 7 to 11 December: in that time she does what Mo would, and each act says that she did it. */
@PortalTest
class DeputyActsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 11);

    @Autowired
    SupervisionService supervision;

    @Autowired
    SupervisionRecording recording;

    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewWriting writing;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private SupervisionFixture two;
    private PersonId deputy;

    @BeforeEach
    void prepare() {
        on(FIRST);
        two = new SupervisionFixture(jdbc);
        deputy = two.next;
        DeputyFixture.name(jdbc, two.manager, deputy, FIRST, LAST);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void supervisionIsRecordedInThatTimeOnly() {
        on(FIRST.minusDays(1));
        denied(() -> two.run(deputy, this::record));
        assertThat(two.as(deputy, supervision::myPeople)).isEmpty();
        on(LAST.plusDays(1));
        denied(() -> two.run(deputy, this::record));
        on(LAST);
        two.run(deputy, this::record);
        assertThat(two.as(deputy, supervision::myPeople))
                .extracting(each -> each.person().id())
                .containsExactly(two.person);
        var mine = two.as(two.person, supervision::mine).orElseThrow();
        assertThat(mine.acting()).extracting(Deputy::name, Deputy::last).containsExactly(tuple("Nia Test", LAST));
        assertThat(mine.sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.recordedBy()).isEqualTo("Nia Test"));
        assertThat(jdbc.sql("select supervisor_id from supervision_session where person_id = :person")
                        .param("person", two.person.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(deputy.value());
    }

    @Test
    void aReviewIsPreparedAndSignedInThatTimeAndSaysByWhom() {
        long cycle = ReviewFixture.cycle(jdbc, two.manager, FIRST);
        Review mine = two.as(two.person, () -> reviews.mine(cycle)).orElseThrow();
        two.as(two.manager, () -> writing.write(mine.id(), "seen", "Mo's half of a thought", 0));
        two.as(two.person, () -> writing.ready(mine.id()));
        two.as(deputy, () -> writing.write(mine.id(), "seen", "Calm in court", 0));
        two.as(deputy, () -> writing.ready(mine.id()));
        two.as(two.person, () -> writing.agree(mine.id(), "goals", "Two goals", 0));
        on(LAST.plusDays(1));
        denied(() -> two.as(deputy, () -> writing.sign(mine.id(), 1)));
        assertThat(two.as(deputy, () -> reviews.of(cycle, two.number(two.person))))
                .isEmpty();
        on(LAST);
        assertThat(two.as(deputy, () -> writing.sign(mine.id(), 1))).isTrue();
        assertThat(two.as(two.person, () -> writing.sign(mine.id(), 1))).isTrue();
        Review signed = two.as(two.person, () -> reviews.mine(cycle)).orElseThrow();
        assertThat(signed.state()).isEqualTo(ReviewState.SIGNED);
        assertThat(signed.parts())
                .filteredOn(part -> part.side() == Side.MANAGER)
                .extracting(WrittenPart::writer, WrittenPart::inPlaceOf)
                .containsExactly(tuple("Nia Test", Optional.of("Mo Test")));
        assertThat(signed.signatures())
                .extracting(Signature::signer, Signature::inPlaceOf)
                .containsExactlyInAnyOrder(
                        tuple("Nia Test", Optional.of("Mo Test")), tuple("Pat Test", Optional.empty()));
    }

    @Test
    void theLineManagerGoesOnWhereTheyAreBack() {
        long cycle = ReviewFixture.cycle(jdbc, two.manager, FIRST);
        Review mine = two.as(two.person, () -> reviews.mine(cycle)).orElseThrow();
        two.as(deputy, () -> writing.ready(mine.id()));
        on(LAST.plusDays(1));
        assertThat(two.as(two.manager, () -> writing.goOn(mine.id()))).isTrue();
        assertThat(two.as(two.manager, () -> writing.write(mine.id(), "seen", "Calm in court", 0)))
                .hasValue(1);
    }

    private void record() {
        recording.record(
                UUID.randomUUID(),
                two.person,
                new SessionEntry(SupervisionKind.PERSONAL, FIRST.minusDays(1), 60),
                List.of(),
                Set.of());
    }

    private void on(LocalDate day) {
        clock.setInLondon(day.atTime(10, 0));
    }

    private static void denied(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(AccessDeniedException.class);
    }
}
