package org.goldenthread.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.attendance.AttendanceRefused.Reason;
import org.goldenthread.attendance.Completions.Source;
import org.goldenthread.booking.BookedPeople;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.KnownCourses;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.SessionState;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks who came, for publishers and those of the staff who give the session. Each mark is one short transaction under the
 * session's row lock; whoever was there completes the course in it.
 */
@Service
@Transactional
public class AttendanceService {

    private final BookableSessions sessions;
    private final KnownCourses courses;
    private final BookedPeople booked;
    private final Marks marks;
    private final StoredCompletions completions;
    private final AttendanceRights rights;
    private final StaffDirectory directory;
    private final Clock clock;

    AttendanceService(
            BookableSessions sessions,
            KnownCourses courses,
            BookedPeople booked,
            Marks marks,
            StoredCompletions completions,
            AttendanceRights rights,
            StaffDirectory directory,
            Clock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.booked = booked;
        this.marks = marks;
        this.completions = completions;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Says whether somebody who has a place, or came without, was there. What is said already is not said again.
     *
     * @param before what whoever says so saw: null for nothing
     * @param mark null to take back what was said
     * @throws AttendanceRefused when somebody said something else meanwhile, or it is not possible
     */
    @PreAuthorize(Access.STAFF)
    public void mark(SessionId id, PersonId person, @Nullable Mark before, @Nullable Mark mark) {
        CourseSession session = open(id);
        Marks.@Nullable Given given = marks.of(id, person).orElse(null);
        if (given == null && !isBooked(id, person)) {
            throw new AttendanceRefused(Reason.NOBODY);
        }
        @Nullable Mark now = given == null ? null : given.mark();
        if (now == mark) {
            return;
        }
        if (now != before) {
            throw new AttendanceRefused(Reason.CHANGED_MEANWHILE);
        }
        write(session, person, mark, given != null && given.walkIn());
    }

    /** Marks as present whoever has a place and no mark yet, but not whoever says so themselves. */
    @PreAuthorize(Access.STAFF)
    public void markRest(SessionId id) {
        CourseSession session = open(id);
        Set<PersonId> known = marks.of(List.of(id)).getOrDefault(id, Map.of()).keySet();
        booked.bookedOn(List.of(id)).getOrDefault(id, Set.of()).stream()
                .filter(person -> !known.contains(person))
                .filter(person -> !person.equals(rights.me().id()))
                .forEach(person -> write(session, person, Mark.PRESENT, false));
    }

    /** Somebody came without a booking; for somebody who has a place, or was added before, it says that they were there. */
    @PreAuthorize(Access.STAFF)
    public void walkIn(SessionId id, PersonId person) {
        CourseSession session = open(id);
        Marks.@Nullable Given given = marks.of(id, person).orElse(null);
        if (given != null && given.mark() == Mark.PRESENT) {
            return;
        }
        if (directory.find(person, day(session)).isEmpty()
                && directory.find(person, directory.today()).isEmpty()) {
            throw new AttendanceRefused(Reason.NOBODY);
        }
        write(session, person, Mark.PRESENT, !isBooked(id, person));
    }

    /** Staff to choose a walk-in from, by name. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<StaffMember> staff(SessionId id, String text, int offset, int limit) {
        rights.require(find(id));
        return directory.search(text, offset, limit);
    }

    private CourseSession find(SessionId id) {
        return sessions.find(id).orElseThrow(() -> new AttendanceRefused(Reason.NO_SESSION));
    }

    /** The session, locked, of which marks can be given. */
    private CourseSession open(SessionId id) {
        CourseSession session =
                rights.require(sessions.lock(id).orElseThrow(() -> new AttendanceRefused(Reason.NO_SESSION)));
        if (session.state() == SessionState.CANCELLED || session.state() == SessionState.PLANNED) {
            throw new AttendanceRefused(Reason.CANCELLED);
        }
        if (clock.instant().isBefore(session.starts())) {
            throw new AttendanceRefused(Reason.NOT_BEGUN);
        }
        return session;
    }

    private boolean isBooked(SessionId id, PersonId person) {
        return booked.bookedOn(List.of(id)).getOrDefault(id, Set.of()).contains(person);
    }

    private void write(CourseSession session, PersonId person, @Nullable Mark mark, boolean walkIn) {
        PersonId me = rights.me().id();
        if (me.equals(person)) {
            throw new AttendanceRefused(Reason.ONESELF);
        }
        sessions.held(session.id());
        marks.write(session.id(), person, mark, walkIn, me);
        if (mark == Mark.PRESENT) {
            Course course = courses.find(session.course()).orElseThrow();
            completions.complete(person, course, session.id(), Source.SESSION, day(session));
        } else {
            completions.withdraw(person, session.id());
        }
    }

    /** The last day of a session, in England. */
    private static LocalDate day(CourseSession session) {
        return session.plan().days().getLast().date();
    }
}
