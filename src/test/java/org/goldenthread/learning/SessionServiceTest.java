package org.goldenthread.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldenthread.learning.LearningFixture.by;
import static org.goldenthread.learning.LearningFixture.plan;
import static org.goldenthread.learning.LearningFixture.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.learning.LearningRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@RecordApplicationEvents
class SessionServiceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 18);

    @Autowired
    SessionService sessions;

    @Autowired
    BookableSessions bookable;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TestClock clock;

    private LearningFixture fixture;
    private CourseId course;

    @BeforeEach
    void begin() {
        clock.setInLondon(LocalDateTime.of(2027, 3, 1, 10, 0));
        fixture = new LearningFixture(context);
        course = fixture.published(workshop("Court skills"));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void staffCannotPlanChangeOpenOrCancel() {
        SessionId id = fixture.open(course, plan(DAY, 12));
        for (Runnable attempt : List.<Runnable>of(
                () -> sessions.of(course),
                () -> sessions.find(id),
                () -> sessions.money(id),
                () -> sessions.plan(course, plan(DAY, 12), SessionMoney.NONE, 1, 1),
                () -> sessions.change(id, 1, plan(DAY, 13), SessionMoney.NONE, ""),
                () -> sessions.open(id, 1),
                () -> sessions.held(id, 1),
                () -> sessions.cancel(id, 1, "Because"))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> by(fixture.amina, () -> {
                        attempt.run();
                        return true;
                    }));
        }
    }

    @Test
    void staffSeeASessionFromWhenItIsOpenUntilItIsOver() {
        SessionId id = fixture.planned(course, plan(DAY, 12));
        assertThat(shownTo()).isEmpty();
        run(() -> sessions.open(id, 0));
        assertThat(shownTo()).containsExactly(id);
        clock.setInLondon(DAY.atTime(16, 29));
        assertThat(shownTo()).containsExactly(id);
        clock.setInLondon(DAY.atTime(16, 30));
        assertThat(shownTo()).isEmpty();
    }

    @Test
    void repeatedSessionsKeepTheirTimeAcrossTheClockChange() {
        SessionPlan first = new SessionPlan(
                plan(DAY, 12).days(),
                "Room 1",
                "",
                "",
                java.util.Set.of(),
                12,
                0,
                SessionDay.of(DAY.minusDays(2), LocalTime.NOON, LocalTime.MAX).starts(),
                null,
                false,
                true);
        List<SessionId> made = by(fixture.esther, () -> sessions.plan(course, first, SessionMoney.NONE, 3, 1));
        List<CourseSession> planned = by(fixture.esther, () -> sessions.of(course));
        assertThat(planned).extracting(CourseSession::id).containsExactlyElementsOf(made);
        assertThat(planned)
                .extracting(CourseSession::starts)
                .containsExactly(
                        Instant.parse("2027-03-18T09:30:00Z"),
                        Instant.parse("2027-03-25T09:30:00Z"),
                        Instant.parse("2027-04-01T08:30:00Z"));
        assertThat(planned.getLast().plan().bookingCloses()).isEqualTo(Instant.parse("2027-03-30T11:00:00Z"));
    }

    @Test
    void anotherDayOrRoomIsToldAndAnythingElseIsNot() {
        SessionId id = fixture.open(course, plan(DAY, 12));
        run(() -> sessions.change(id, 1, plan(DAY, 12), new SessionMoney(java.math.BigDecimal.TEN, null, null), ""));
        assertThat(events.stream(SessionMoved.class)).isEmpty();
        run(() -> sessions.change(id, 2, plan(DAY.plusDays(1), 12), SessionMoney.NONE, "The room is flooded"));
        assertThat(events.stream(SessionMoved.class))
                .containsExactly(new SessionMoved(id, plan(DAY, 12), "The room is flooded"));
        assertThat(fixture.session(id).starts()).isEqualTo(Instant.parse("2027-03-19T09:30:00Z"));
        assertThat(fixture.session(id).version()).isEqualTo(3);
    }

    @Test
    void whatIsOnlyPlannedMovesWithoutAWord() {
        SessionId id = fixture.planned(course, plan(DAY, 12));
        run(() -> sessions.change(id, 0, plan(DAY.plusDays(1), 12), SessionMoney.NONE, ""));
        assertThat(events.stream(SessionMoved.class)).isEmpty();
    }

    @Test
    void thereAreNeverFewerPlacesThanAreTaken() {
        SessionId id = fixture.open(course, plan(DAY, 12));
        transaction.executeWithoutResult(status -> {
            bookable.lock(id);
            bookable.count(id, 10, 2);
        });
        assertThat(fixture.session(id).placesLeft()).isEqualTo(2);
        refused(Reason.FEWER_PLACES_THAN_TAKEN, () -> sessions.change(id, 1, plan(DAY, 9), SessionMoney.NONE, ""));
        run(() -> sessions.change(id, 1, plan(DAY, 10), SessionMoney.NONE, ""));
        run(() -> sessions.change(id, 2, plan(DAY, 15), SessionMoney.NONE, ""));
        assertThat(events.stream(CapacityLowered.class)).containsExactly(new CapacityLowered(id, 12, 10));
        assertThat(events.stream(CapacityRaised.class)).containsExactly(new CapacityRaised(id, 10, 15));
        assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> bookable.count(id, 16, 0)));
    }

    @Test
    void aSessionIsCancelledOnlyWithAReasonAndStaysSo() {
        SessionId id = fixture.open(course, plan(DAY, 12));
        refused(Reason.NOTE_MISSING, () -> sessions.cancel(id, 1, "  "));
        run(() -> sessions.cancel(id, 1, "The trainer is ill"));
        assertThat(events.stream(SessionCancelled.class))
                .containsExactly(new SessionCancelled(id, "The trainer is ill"));
        refused(Reason.WRONG_STATE, () -> sessions.open(id, 2));
        refused(Reason.WRONG_STATE, () -> sessions.change(id, 2, plan(DAY, 13), SessionMoney.NONE, ""));
        assertThat(shownTo()).containsExactly(id);
    }

    @Test
    void onlyWhatPeopleCanComeToIsOpened() {
        SessionId draft = fixture.planned(fixture.draft(workshop("Not yet")), plan(DAY, 12));
        refused(Reason.COURSE_NOT_PUBLISHED, () -> sessions.open(draft, 0));
        SessionId past = fixture.planned(course, plan(LocalDate.of(2027, 3, 1), 12));
        refused(Reason.IN_THE_PAST, () -> sessions.open(past, 0));
        refused(Reason.NOT_YET_OVER, () -> sessions.held(fixture.open(course, plan(DAY, 12)), 1));
    }

    @Test
    void twoPublishersDoNotOverwriteEachOther() {
        SessionId id = fixture.open(course, plan(DAY, 12));
        run(() -> sessions.change(id, 1, plan(DAY, 14), SessionMoney.NONE, ""));
        refused(Reason.CHANGED_MEANWHILE, () -> sessions.change(id, 1, plan(DAY, 13), SessionMoney.NONE, ""));
        refused(Reason.CHANGED_MEANWHILE, () -> sessions.cancel(id, 1, "Because"));
    }

    private List<SessionId> shownTo() {
        return by(fixture.amina, () -> catalogue.sessionsToCome(course)).stream()
                .map(CourseSession::id)
                .toList();
    }

    private void run(Runnable work) {
        by(fixture.esther, () -> {
            work.run();
            return true;
        });
    }

    private void refused(Reason reason, Runnable work) {
        assertThatExceptionOfType(LearningRefused.class)
                .isThrownBy(() -> run(work))
                .extracting(LearningRefused::reason)
                .isEqualTo(reason);
    }
}
