package org.goldenthread.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.learning.LearningRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions for the modules that take their places and mark who came. It answers other services, which decide what a person
 * may see and do; no view uses it.
 */
@Service
public class BookableSessions {

    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    BookableSessions(Sessions sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** A session in whatever state; empty when there is none. */
    public Optional<CourseSession> find(SessionId session) {
        return find(List.of(session)).stream().findFirst();
    }

    /** Sessions in whatever state, by when they begin; one query. */
    public List<CourseSession> find(Collection<SessionId> some) {
        return sessions.find(some);
    }

    /**
     * Sessions that began in a time and were not cancelled, the newest first.
     *
     * @param trainer only those that this member of staff gives; null for all
     */
    public List<CourseSession> begun(@Nullable PersonId trainer, Instant after, Instant until, int limit) {
        return sessions.begun(trainer, after, until, limit);
    }

    /** Whether somebody on the staff gave, or is to give, a session of a course. */
    public boolean hasGiven(PersonId trainer, CourseId course) {
        return sessions.hasGiven(trainer, course);
    }

    /**
     * What the sessions of each of these courses cost that took place in a time, in pounds: as planned for the session where that
     * was said, else as the course says. Courses without any are left out; one query.
     */
    public Map<CourseId, BigDecimal> costs(Collection<CourseId> courses, LocalDate from, LocalDate until) {
        return sessions.costs(courses, from, until);
    }

    /** Whether somebody on the staff gives the session. */
    public boolean isGivenBy(SessionId session, PersonId person) {
        return find(session)
                .map(found -> found.plan().trainingStaff())
                .orElse(Set.of())
                .contains(person);
    }

    /**
     * The session, which nobody else books or changes until the transaction ends. Publishers lock it likewise, so its capacity
     * and state hold until then.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CourseSession> lock(SessionId session) {
        return sessions.lock(session);
    }

    /**
     * Writes how many places are taken (booked, reserved or on offer) and how many people wait; for whoever holds the lock.
     * The database refuses more than its capacity.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(SessionId session, int taken, int waiting) {
        sessions.count(session, taken, waiting);
    }

    /** Says that an open session has taken place; for whoever holds the lock. Said again it changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void held(SessionId session) {
        CourseSession found = sessions.lock(session).orElseThrow(() -> new LearningRefused(Reason.CHANGED_MEANWHILE));
        if (found.state().canBecome(SessionState.HELD)) {
            sessions.become(session, SessionState.HELD, SessionChangeKind.HELD, null, null);
            events.publishEvent(new SessionHeld(session));
        }
    }
}
