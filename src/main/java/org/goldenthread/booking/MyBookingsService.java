package org.goldenthread.booking;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person has booked, and how a session would fit in. */
@Service
@Transactional(readOnly = true)
public class MyBookingsService {

    /** For so long what has ended stays on the page. */
    private static final Duration SHOWN = Duration.ofDays(90);

    private final BookingLists lists;
    private final BookableSessions places;
    private final BookingRights rights;
    private final DaysAway daysAway;
    private final Clock clock;

    MyBookingsService(
            BookingLists lists, BookableSessions places, BookingRights rights, DaysAway daysAway, Clock clock) {
        this.lists = lists;
        this.places = places;
        this.rights = rights;
        this.daysAway = daysAway;
        this.clock = clock;
    }

    /** Everything that is live, and what ended in the last three months; the newest booking first. */
    @PreAuthorize(Access.STAFF)
    public List<MyBooking> mine() {
        return rights.whoIAm()
                .map(me -> lists.of(me.id(), clock.instant().minus(SHOWN)))
                .orElseGet(List::of);
    }

    /** Their own live bookings of these sessions. */
    @PreAuthorize(Access.STAFF)
    public Map<SessionId, MyBooking> mine(Collection<SessionId> sessions) {
        return rights.whoIAm().map(me -> lists.live(me.id(), sessions)).orElseGet(Map::of);
    }

    /** A session before it is booked; empty when there is none that staff may see. */
    @PreAuthorize(Access.STAFF)
    public Optional<Outlook> outlook(SessionId session) {
        return places.find(session)
                .filter(found -> found.state() != org.goldenthread.learning.SessionState.PLANNED)
                .map(this::outlook);
    }

    private Outlook outlook(CourseSession session) {
        Optional<StaffMember> me = rights.whoIAm();
        List<MyBooking> all =
                me.map(person -> lists.of(person.id(), clock.instant())).orElseGet(List::of);
        Map<Boolean, List<MyBooking>> bySession = all.stream()
                .collect(Collectors.partitioningBy(
                        mine -> mine.booking().session().equals(session.id())));
        return new Outlook(
                session,
                Objects.requireNonNull(bySession.get(true)).stream().findFirst().orElse(null),
                Objects.requireNonNull(bySession.get(false)).stream()
                        .filter(mine -> mine.state().holdsPlace())
                        .flatMap(mine -> clashes(mine, session).stream())
                        .toList(),
                me.map(person -> daysAway.of(person.id(), session)).orElseGet(List::of),
                me.isPresent() && session.takesBookingsAt(clock.instant()));
    }

    private static List<Clash> clashes(MyBooking mine, CourseSession session) {
        return mine.session().plan().days().stream()
                .filter(day -> session.plan().days().stream().anyMatch(other -> overlap(day, other)))
                .map(day -> new Clash(mine.session().title(), day, mine.state() == BookingState.BOOKED))
                .toList();
    }

    /** One that ends when the other begins is none: whether there is time to get from one to the other is theirs to judge. */
    static boolean overlap(SessionDay one, SessionDay other) {
        return one.starts().isBefore(other.ends()) && other.starts().isBefore(one.ends());
    }
}
