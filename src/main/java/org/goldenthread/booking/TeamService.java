package org.goldenthread.booking;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.booking.BookingRefused.Reason;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places for a team: kept by whoever leads it, or by a publisher, and given to its people by name. What line managers see of
 * their people's bookings.
 */
@Service
@Transactional
public class TeamService {

    private final BookableSessions sessions;
    private final SessionDesk desk;
    private final Bookings bookings;
    private final TeamPlaces places;
    private final TeamBookings team;
    private final Notices notices;
    private final DaysAway daysAway;
    private final BookingRights rights;
    private final StaffDirectory directory;
    private final Clock clock;

    TeamService(
            BookableSessions sessions,
            SessionDesk desk,
            Bookings bookings,
            TeamPlaces places,
            TeamBookings team,
            Notices notices,
            DaysAway daysAway,
            BookingRights rights,
            StaffDirectory directory,
            Clock clock) {
        this.sessions = sessions;
        this.desk = desk;
        this.bookings = bookings;
        this.places = places;
        this.team = team;
        this.notices = notices;
        this.daysAway = daysAway;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether somebody reports to the signed-in person today, or they lead a unit. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public boolean hasPeople() {
        return !directory.unitsILead().isEmpty()
                || rights.whoIAm()
                        .filter(me -> team.hasReports(me.id(), directory.today()))
                        .isPresent();
    }

    /** What the people who report to the signed-in person are to come to, by when it begins; at most 200. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<TeamBooking> bookings() {
        return rights.whoIAm()
                .map(me -> team.ofReports(me.id(), directory.today(), clock.instant()))
                .orElseGet(List::of);
    }

    /** Teams and services for which the signed-in person may keep places, by name: publishers all, others those they lead. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<Unit> units() {
        Structure structure = directory.structureOn(directory.today());
        Set<UnitId> led = rights.isPublisher() ? Set.of() : directory.unitsILead();
        return structure.all().stream()
                .filter(unit -> rights.isPublisher() || led.contains(unit.id()))
                .toList();
    }

    /** What is kept for the units that the signed-in person leads. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<KeptPlaces> kept() {
        return places.of(directory.unitsILead(), directory.today());
    }

    /**
     * Keeps places for a team until the session can be booked no more.
     *
     * @throws BookingRefused when there are not so many
     */
    @PreAuthorize(Access.STAFF)
    public void keep(SessionId id, UnitId unit, int number) {
        requireLead(unit);
        CourseSession session = desk.open(id);
        Tally tally = desk.tidy(session);
        if (!session.takesBookingsAt(clock.instant())) {
            throw new BookingRefused(Reason.CLOSED);
        }
        if (number < 1 || number > session.plan().capacity() - tally.taken()) {
            throw new BookingRefused(Reason.NOT_SO_MANY_LEFT);
        }
        places.keep(
                id,
                unit,
                number,
                Objects.requireNonNullElse(session.plan().bookingCloses(), session.starts()),
                rights.me().id());
        desk.settle(session);
    }

    /** Lets go what is still kept. */
    @PreAuthorize(Access.STAFF)
    public void letGo(long id) {
        TeamPlaces.Kept seen = find(id);
        CourseSession session = desk.open(seen.session());
        places.takeAway(id, find(id).places());
        desk.settle(session);
    }

    /** To whom a kept place can be given. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<TeamMember> people(long id, String text, int offset, int limit) {
        return places.people(below(find(id).unit()), text, offset, limit, directory.today());
    }

    /** On which days of the session somebody of the team is known to be away, before a place is given to them. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SessionDay> daysAway(long id, PersonId person) {
        TeamPlaces.Kept kept = find(id);
        if (!isIn(kept, person)) {
            throw new AccessDeniedException("Not in the team");
        }
        return sessions.find(kept.session())
                .map(session -> daysAway.of(person, session))
                .orElseGet(List::of);
    }

    /**
     * Gives one of the kept places to somebody of the team, who is told. Whoever waits for a place leaves the waiting list.
     *
     * @throws BookingRefused when they have a place already, or none is kept any more
     */
    @PreAuthorize(Access.STAFF)
    public void give(long id, PersonId person) {
        TeamPlaces.Kept kept = find(id);
        if (!isIn(kept, person)) {
            throw new BookingRefused(Reason.NOT_IN_TEAM);
        }
        StaffMember me = rights.me();
        CourseSession session = desk.open(kept.session());
        desk.tidy(session);
        bookings.live(session.id(), person).ifPresent(this::leaveList);
        if (!places.takeAway(id, 1)) {
            throw new BookingRefused(Reason.NONE_KEPT);
        }
        BookingId booking =
                bookings.add(session.id(), person, BookingState.BOOKED, me.id()).orElseThrow();
        notices.enter(List.of(booking), NoticeKind.BOOKED, session, "");
        desk.settle(session);
    }

    private boolean isIn(TeamPlaces.Kept kept, PersonId person) {
        return places.isIn(person, below(kept.unit()), directory.today());
    }

    private void leaveList(Booking booking) {
        if (booking.state() != BookingState.WAITING) {
            throw new BookingRefused(Reason.HAS_ONE);
        }
        bookings.become(booking, BookingState.CANCELLED, "", false);
    }

    private TeamPlaces.Kept find(long id) {
        TeamPlaces.Kept kept = places.find(id).orElseThrow(() -> new AccessDeniedException("No such places"));
        requireLead(kept.unit());
        return kept;
    }

    private void requireLead(UnitId unit) {
        if (!rights.isPublisher() && !directory.unitsILead().contains(unit)) {
            throw new AccessDeniedException("Places are kept for a team by whoever leads it");
        }
    }

    private List<UnitId> below(UnitId unit) {
        return directory.structureOn(directory.today()).subtree(unit).stream()
                .map(Unit::id)
                .toList();
    }
}
