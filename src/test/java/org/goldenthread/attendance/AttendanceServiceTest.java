package org.goldenthread.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.booking.BookingFixture.by;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.attendance.AttendanceRefused.Reason;
import org.goldenthread.attendance.Completions.Completed;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.LaunchService;
import org.goldenthread.learning.LearningFixture;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.SessionState;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Tom gives a session that Amina and Ben have booked; it begins, and he marks who came. */
@PortalTest
@RecordApplicationEvents
class AttendanceServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AttendanceService attendance;

    @Autowired
    AttendanceQuery query;

    @Autowired
    Completions completions;

    @Autowired
    LaunchService launches;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    BookingFixture fixture;
    SessionId session;
    CourseId course;

    @BeforeEach
    void aSessionThatHasBegun() {
        fixture = new BookingFixture(context);
        session = fixture.session("Direct work", 20, 10);
        course = fixture.session(session).course();
        fixture.book(fixture.amina, session);
        fixture.book(fixture.ben, session);
        clock.set(fixture.session(session).starts().plus(Duration.ofMinutes(5)));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyElseMarksOrReadsWhoCame() {
        for (SignedIn other : List.of(fixture.amina, fixture.ben, fixture.chloe, fixture.david)) {
            by(other, () -> {
                denied(() -> query.of(session));
                denied(() -> attendance.mark(session, fixture.aminasKey, null, Mark.PRESENT));
                denied(() -> attendance.markRest(session));
                denied(() -> attendance.walkIn(session, fixture.chloesKey));
                denied(() -> attendance.staff(session, "", 0, 10));
                assertThat(query.toMark()).isEmpty();
                return true;
            });
        }
        assertThat(completed(fixture.aminasKey)).isEmpty();
    }

    @Test
    void nobodyWhoIsNotSignedInDoesAnything() {
        List<Runnable> all = List.of(
                () -> query.of(session),
                query::toMark,
                () -> attendance.mark(session, fixture.aminasKey, null, Mark.PRESENT),
                () -> attendance.markRest(session),
                () -> attendance.walkIn(session, fixture.chloesKey),
                () -> attendance.staff(session, "", 0, 10));
        all.forEach(each -> assertThatThrownBy(each::run)
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class));
    }

    @Test
    void aTrainerOfAnotherSessionMarksNothingHere() {
        SessionId other = fixture.learning.open("Another", 20, 10);
        by(fixture.tom, () -> {
            denied(() -> query.of(other));
            denied(() -> attendance.walkIn(other, fixture.aminasKey));
            return true;
        });
    }

    @Test
    void whoeverWasThereCompletesTheCourseInTheSameTransaction() {
        mark(fixture.aminasKey, null, Mark.PRESENT);
        mark(fixture.bensKey, null, Mark.PART);
        assertThat(completed(fixture.aminasKey)).singleElement().satisfies(done -> {
            assertThat(done.course()).isEqualTo(course);
            assertThat(done.source()).isEqualTo(Completions.Source.SESSION);
            assertThat(done.on())
                    .isEqualTo(fixture.session(session).plan().days().getLast().date());
        });
        assertThat(completed(fixture.bensKey)).as("part of it is not all of it").isEmpty();
        assertThat(events.stream(CourseCompleted.class)).singleElement().satisfies(event -> {
            assertThat(event.person()).isEqualTo(fixture.aminasKey);
            assertThat(event.session()).isEqualTo(session);
            assertThat(event.minutes()).isEqualTo(360);
        });
        assertThat(fixture.session(session).state()).isEqualTo(SessionState.HELD);
    }

    @Test
    void aSecondClickAndASecondTabDoNoHarm() {
        mark(fixture.aminasKey, null, Mark.PRESENT);
        mark(fixture.aminasKey, null, Mark.PRESENT);
        assertThat(events.stream(CourseCompleted.class)).hasSize(1);
        refused(Reason.CHANGED_MEANWHILE, () -> mark(fixture.aminasKey, null, Mark.ABSENT));
        by(fixture.tom, () -> {
            attendance.walkIn(session, fixture.chloesKey);
            attendance.walkIn(session, fixture.chloesKey);
            attendance.markRest(session);
            attendance.markRest(session);
            return true;
        });
        AttendanceList list = by(fixture.tom, () -> query.of(session));
        assertThat(list.people()).extracting(Attendee::mark).containsOnly(Mark.PRESENT);
        assertThat(list.people()).extracting(Attendee::walkIn).containsExactlyInAnyOrder(false, false, true);
        assertThat(list.corrections()).isEmpty();
        assertThat(events.stream(CourseCompleted.class)).hasSize(3);
    }

    @Test
    void aCorrectionIsKeptAndWithdrawsWhatCameOfTheMark() {
        mark(fixture.aminasKey, null, Mark.PRESENT);
        mark(fixture.aminasKey, Mark.PRESENT, Mark.ABSENT);
        assertThat(completed(fixture.aminasKey)).isEmpty();
        assertThat(events.stream(CompletionWithdrawn.class)).hasSize(1);
        mark(fixture.aminasKey, Mark.ABSENT, Mark.PRESENT);
        assertThat(completed(fixture.aminasKey)).hasSize(1);
        assertThat(events.stream(CourseCompleted.class).map(CourseCompleted::completion))
                .hasSize(2)
                .containsOnly(completed(fixture.aminasKey).getFirst().id());
        assertThat(by(fixture.tom, () -> query.of(session)).corrections())
                .extracting(AttendanceList.Correction::before, AttendanceList.Correction::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ABSENT", "PRESENT"),
                        org.assertj.core.groups.Tuple.tuple("PRESENT", "ABSENT"));
    }

    @Test
    void aWalkInThatWasAMistakeIsTakenOff() {
        by(fixture.tom, () -> {
            attendance.walkIn(session, fixture.chloesKey);
            return true;
        });
        mark(fixture.chloesKey, Mark.PRESENT, null);
        assertThat(by(fixture.tom, () -> query.of(session)).people())
                .extracting(Attendee::person)
                .containsExactlyInAnyOrder(fixture.aminasKey, fixture.bensKey);
        assertThat(completed(fixture.chloesKey)).isEmpty();
    }

    @Test
    void whatIsNotPossibleIsRefusedAndNothingIsStored() {
        refused(Reason.NOBODY, () -> mark(fixture.davidsKey, null, Mark.PRESENT));
        refused(
                Reason.NOBODY,
                () -> by(fixture.tom, () -> {
                    attendance.walkIn(session, new PersonId(-1));
                    return true;
                }));
        refused(
                Reason.ONESELF,
                () -> by(fixture.tom, () -> {
                    attendance.walkIn(session, fixture.tomsKey);
                    return true;
                }));
        clock.reset();
        refused(Reason.NOT_BEGUN, () -> mark(fixture.aminasKey, null, Mark.PRESENT));
        fixture.cancelSession(session);
        clock.set(fixture.session(session).ends());
        refused(Reason.CANCELLED, () -> mark(fixture.aminasKey, null, Mark.PRESENT));
        assertThat(completed(fixture.aminasKey)).isEmpty();
    }

    @Test
    void trainersSeeTheirSessionsToMarkAndPublishersAll() {
        SessionToMark before = by(fixture.tom, query::toMark).getFirst();
        assertThat(before.people()).isEqualTo(2);
        assertThat(before.done()).isFalse();
        by(fixture.esther, () -> {
            attendance.markRest(session);
            return true;
        });
        assertThat(by(fixture.tom, query::toMark).getFirst().done()).isTrue();
        assertThat(by(fixture.esther, query::toMark))
                .extracting(each -> each.session().id())
                .contains(session);
    }

    @Test
    void completedElearningIsACompletionToo() {
        CourseId elearning = fixture.learning.published(
                LearningFixture.course("Information security", Delivery.E_LEARNING, "https://learning.example.org"));
        by(fixture.amina, () -> {
            launches.launch(elearning);
            launches.complete(elearning);
            launches.complete(elearning);
            return true;
        });
        assertThat(completions.of(Set.of(fixture.aminasKey), Set.of(elearning, course)))
                .extracting(Completed::source)
                .containsExactly(Completions.Source.E_LEARNING);
        assertThat(events.stream(CourseCompleted.class))
                .singleElement()
                .satisfies(event -> assertThat(event.session()).isNull());
    }

    private void mark(PersonId person, @Nullable Mark before, @Nullable Mark mark) {
        by(fixture.tom, () -> {
            attendance.mark(session, person, before, mark);
            return true;
        });
    }

    private List<Completed> completed(PersonId person) {
        return completions.of(Set.of(person), Set.of(course));
    }

    private static void denied(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        AttendanceRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
