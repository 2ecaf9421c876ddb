package org.goldenthread.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.attendance.AttendanceRefused.Reason;
import org.goldenthread.attendance.Marks.Given;
import org.goldenthread.booking.BookedPeople;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.SessionState;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of who came, and of sessions of which that is not known yet; a fixed number of queries each. */
@Service
@Transactional(readOnly = true)
public class AttendanceQuery {

    /** How long sessions are on the list after they began. */
    private static final Duration LISTED = Duration.ofDays(90);

    private static final int SESSIONS = 50;

    private final BookableSessions sessions;
    private final BookedPeople booked;
    private final Marks marks;
    private final AttendanceRights rights;
    private final StaffDirectory directory;
    private final Clock clock;

    AttendanceQuery(
            BookableSessions sessions,
            BookedPeople booked,
            Marks marks,
            AttendanceRights rights,
            StaffDirectory directory,
            Clock clock) {
        this.sessions = sessions;
        this.booked = booked;
        this.marks = marks;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    @PreAuthorize(Access.STAFF)
    public AttendanceList of(SessionId id) {
        CourseSession session =
                rights.require(sessions.find(id).orElseThrow(() -> new AttendanceRefused(Reason.NO_SESSION)));
        Map<PersonId, Given> given = marks.of(List.of(id)).getOrDefault(id, Map.of());
        Set<PersonId> people = new HashSet<>(given.keySet());
        people.addAll(booked.bookedOn(List.of(id)).getOrDefault(id, Set.of()));
        return new AttendanceList(session, attendees(session, people, given), isOpen(session), marks.corrections(id));
    }

    /** Sessions of the last {@code 90} days that the signed-in person may mark, the newest first. */
    @PreAuthorize(Access.STAFF)
    public List<SessionToMark> toMark() {
        @Nullable PersonId trainer = rights.isPublisher() ? null : rights.me().id();
        Instant now = clock.instant();
        List<CourseSession> begun = sessions.begun(trainer, now.minus(LISTED), now, SESSIONS);
        List<SessionId> ids = begun.stream().map(CourseSession::id).toList();
        Map<SessionId, Set<PersonId>> places = booked.bookedOn(ids);
        Map<SessionId, Map<PersonId, Given>> given = marks.of(ids);
        return begun.stream()
                .map(session -> toMark(
                        session,
                        places.getOrDefault(session.id(), Set.of()),
                        given.getOrDefault(session.id(), Map.of()).keySet()))
                .toList();
    }

    private static SessionToMark toMark(CourseSession session, Set<PersonId> places, Set<PersonId> marked) {
        Set<PersonId> people = new HashSet<>(places);
        people.addAll(marked);
        return new SessionToMark(session, people.size(), marked.size());
    }

    private boolean isOpen(CourseSession session) {
        return (session.state() == SessionState.OPEN || session.state() == SessionState.HELD)
                && !clock.instant().isBefore(session.starts());
    }

    private List<Attendee> attendees(CourseSession session, Set<PersonId> people, Map<PersonId, Given> given) {
        Map<PersonId, StaffMember> staff =
                directory.findAll(people, session.plan().days().getFirst().date());
        Structure structure =
                directory.structureOn(session.plan().days().getFirst().date());
        List<Attendee> attendees = new ArrayList<>();
        marks.names(people).forEach((person, name) -> {
            Optional<StaffMember> member = Optional.ofNullable(staff.get(person));
            Optional<Given> mark = Optional.ofNullable(given.get(person));
            attendees.add(new Attendee(
                    person,
                    name,
                    member.map(StaffMember::jobRole).orElse(""),
                    member.flatMap(each -> structure.find(each.unit()))
                            .map(Unit::name)
                            .orElse(""),
                    mark.map(Given::mark).orElse(null),
                    mark.filter(Given::walkIn).isPresent()));
        });
        return attendees;
    }
}
