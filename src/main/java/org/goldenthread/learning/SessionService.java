package org.goldenthread.learning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.learning.LearningRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as publishers plan them. Whoever takes places locks the same row, so capacity and places never disagree. */
@Service
@Transactional
public class SessionService {

    /** The most sessions that are planned in one go. */
    public static final int MOST_REPEATED = 52;

    private final Sessions sessions;
    private final Courses courses;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionService(
            Sessions sessions,
            Courses courses,
            StaffDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** All sessions of a course in whatever state, by when they begin. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    @Transactional(readOnly = true)
    public List<CourseSession> of(CourseId course) {
        return sessions.of(course);
    }

    @PreAuthorize(Access.LEARNING_PUBLISHER)
    @Transactional(readOnly = true)
    public Optional<CourseSession> find(SessionId session) {
        return sessions.find(List.of(session)).stream().findFirst();
    }

    @PreAuthorize(Access.LEARNING_PUBLISHER)
    @Transactional(readOnly = true)
    public SessionMoney money(SessionId session) {
        return sessions.money(session);
    }

    /**
     * Plans a session, and the same again every so many weeks at the same time by the clock in England.
     *
     * @param times how often, 1 for once
     * @param weeks between one and the next; of no account for once
     * @return the new sessions, by when they begin
     * @throws LearningRefused when something about it is wrong
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public List<SessionId> plan(CourseId course, SessionPlan plan, SessionMoney money, int times, int weeks) {
        Course planned = courses.lock(course).orElseThrow(() -> new LearningRefused(Reason.CHANGED_MEANWHILE));
        SessionChecks.hasDates(planned);
        if (times < 1 || times > MOST_REPEATED || (times > 1 && (weeks < 1 || weeks > 52))) {
            throw new LearningRefused(Reason.DAYS_WRONG);
        }
        SessionChecks.storable(plan, money);
        UUID series = times > 1 ? UUID.randomUUID() : null;
        PersonId me = me();
        List<SessionId> made = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            made.add(sessions.add(course, null, series, Repetition.later(plan, n * weeks * 7), money, me));
        }
        return made;
    }

    /**
     * Changes a session; where its days, room or link change everybody who is to come is told.
     *
     * @param seen version that the publisher changed
     * @param note why; told to those who are to come
     * @throws LearningRefused when something is wrong, more places are taken than it would have, or somebody else has
     *     changed it meanwhile
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void change(SessionId id, int seen, SessionPlan plan, SessionMoney money, String note) {
        CourseSession before = locked(id, seen);
        if (before.state() == SessionState.CANCELLED || before.state() == SessionState.HELD) {
            throw new LearningRefused(Reason.WRONG_STATE);
        }
        SessionChecks.storable(plan, money);
        if (plan.capacity() < before.taken()) {
            throw new LearningRefused(Reason.FEWER_PLACES_THAN_TAKEN);
        }
        boolean open = before.state() == SessionState.OPEN;
        boolean moved = before.plan().movedTo(plan);
        if (open && moved) {
            SessionChecks.bookable(plan, clock.instant());
        }
        sessions.write(id, money);
        sessions.change(id, plan, moved ? SessionChangeKind.MOVED : SessionChangeKind.CHANGED, me(), note.strip());
        if (open && moved) {
            events.publishEvent(new SessionMoved(id, before.plan(), note.strip()));
        }
        tellOfCapacity(id, before.plan().capacity(), plan.capacity());
    }

    /** Lets people book. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void open(SessionId id, int seen) {
        CourseSession session = inStateFor(id, seen, SessionState.OPEN);
        if (session.courseState() != CourseState.PUBLISHED) {
            throw new LearningRefused(Reason.COURSE_NOT_PUBLISHED);
        }
        SessionChecks.bookable(session.plan(), clock.instant());
        sessions.become(id, SessionState.OPEN, SessionChangeKind.OPENED, me(), null);
        events.publishEvent(new SessionOpened(id));
    }

    /**
     * Cancels a session; everybody who is to come is told.
     *
     * @param because told to them, so it is needed
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void cancel(SessionId id, int seen, String because) {
        inStateFor(id, seen, SessionState.CANCELLED);
        if (because.isBlank()) {
            throw new LearningRefused(Reason.NOTE_MISSING);
        }
        sessions.become(id, SessionState.CANCELLED, SessionChangeKind.CANCELLED, me(), because.strip());
        events.publishEvent(new SessionCancelled(id, because.strip()));
    }

    /** Says that a session took place; not before it began. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void held(SessionId id, int seen) {
        CourseSession session = inStateFor(id, seen, SessionState.HELD);
        if (session.starts().isAfter(clock.instant())) {
            throw new LearningRefused(Reason.NOT_YET_OVER);
        }
        sessions.become(id, SessionState.HELD, SessionChangeKind.HELD, me(), null);
        events.publishEvent(new SessionHeld(id));
    }

    private void tellOfCapacity(SessionId id, int from, int to) {
        if (to > from) {
            events.publishEvent(new CapacityRaised(id, from, to));
        } else if (to < from) {
            events.publishEvent(new CapacityLowered(id, from, to));
        }
    }

    private CourseSession inStateFor(SessionId id, int seen, SessionState next) {
        CourseSession session = locked(id, seen);
        if (!session.state().canBecome(next)) {
            throw new LearningRefused(Reason.WRONG_STATE);
        }
        return session;
    }

    private CourseSession locked(SessionId id, int seen) {
        return sessions.lock(id)
                .filter(session -> session.version() == seen)
                .orElseThrow(() -> new LearningRefused(Reason.CHANGED_MEANWHILE));
    }

    private PersonId me() {
        return directory
                .me()
                .orElseThrow(() -> new AccessDeniedException("Not in the directory"))
                .id();
    }
}
