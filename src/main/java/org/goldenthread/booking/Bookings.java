package org.goldenthread.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bookings as they are stored. What changes them is called with their session locked. */
@Repository
class Bookings {

    static final String COLUMNS =
            "booking.booking_id, booking.session_id, booking.person_id, state, offer_until, reason, late";
    private static final String LIVE = " state in ('REQUESTED', 'WAITING', 'OFFERED', 'BOOKED')";

    private final JdbcClient jdbc;
    private final Clock clock;

    Bookings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Booking> find(BookingId id) {
        return jdbc.sql("select " + COLUMNS + " from booking where booking_id = :id")
                .param("id", id.value())
                .query(Bookings::booking)
                .optional();
    }

    Optional<Booking> live(SessionId session, PersonId person) {
        return jdbc.sql("select " + COLUMNS + " from booking where session_id = :session and person_id = :person and"
                        + LIVE)
                .param("session", session.value())
                .param("person", person.value())
                .query(Bookings::booking)
                .optional();
    }

    /**
     * A new booking; who waits is put at the end of the list.
     *
     * @param placedBy null for somebody who books themselves
     * @return empty when the person has a live booking already
     */
    Optional<BookingId> add(SessionId session, PersonId person, BookingState state, @Nullable PersonId placedBy) {
        return jdbc.sql("""
                        insert into booking (session_id, person_id, state, queue_no, placed_by, made_at, changed_at)
                        values (:session, :person, :state,
                                case when :state = 'WAITING' then nextval('booking_queue') end, :by, :now, :now)
                        on conflict (session_id, person_id) where state in ('REQUESTED', 'WAITING', 'OFFERED', 'BOOKED')
                        do nothing returning booking_id
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .param("state", state.name())
                .param("by", placedBy == null ? null : placedBy.value())
                .param("now", utc(clock.instant()))
                .query((row, number) -> new BookingId(row.getLong("booking_id")))
                .optional();
    }

    /** @throws IllegalStateException for a change that is none of {@link BookingState#next} */
    void become(Booking booking, BookingState state, String reason, boolean late) {
        if (!booking.state().canBecome(state)) {
            throw new IllegalStateException(booking.state() + " does not become " + state);
        }
        int changed = jdbc.sql("""
                        update booking set state = :state, reason = coalesce(:reason, reason), late = :late,
                               changed_at = :now
                         where booking_id = :id and state = :before
                        """)
                .param("id", booking.id().value())
                .param("before", booking.state().name())
                .param("state", state.name())
                .param("reason", reason.isBlank() ? null : reason.strip())
                .param("late", late)
                .param("now", utc(clock.instant()))
                .update();
        if (changed != 1) {
            throw new BookingRefused(BookingRefused.Reason.NO_LONGER_SO);
        }
    }

    /** Offers places to those who wait, the first of the list first. */
    List<BookingId> offer(SessionId session, int places, Instant until) {
        return changed("""
                update booking set state = 'OFFERED', offer_until = :until, changed_at = :now
                 where booking_id in (select booking_id from booking
                                       where session_id = :session and state = 'WAITING'
                                       order by queue_no limit :places)
                returning booking_id
                """, session, places, until);
    }

    /** Ends offers that have run out. */
    List<BookingId> lapseOffers(SessionId session) {
        return changed("""
                update booking set state = 'LAPSED', changed_at = :now
                 where session_id = :session and state = 'OFFERED' and offer_until <= :now
                returning booking_id
                """, session, 0, clock.instant());
    }

    /** Ends what waits for a place or for the line manager, when the session has begun. */
    List<BookingId> lapseAll(SessionId session) {
        return changed("""
                update booking set state = 'LAPSED', changed_at = :now
                 where session_id = :session and state in ('REQUESTED', 'WAITING', 'OFFERED')
                returning booking_id
                """, session, 0, clock.instant());
    }

    void lapseKept(SessionId session, boolean all) {
        jdbc.sql("update team_place set places = 0 where session_id = :session and places > 0"
                        + " and (:all or held_until <= :now)")
                .param("session", session.value())
                .param("all", all)
                .param("now", utc(clock.instant()))
                .update();
    }

    /** All live bookings of a session in one of these states. */
    List<BookingId> in(SessionId session, BookingState... states) {
        return jdbc.sql("select booking_id from booking where session_id = :session and state = any (:states)")
                .param("session", session.value())
                .param("states", java.util.Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                .query((row, number) -> new BookingId(row.getLong("booking_id")))
                .list();
    }

    /** Everything that is live ends with its session. */
    void cancelAll(SessionId session, String reason) {
        jdbc.sql("update booking set state = 'CANCELLED', reason = :reason, changed_at = :now"
                        + " where session_id = :session and" + LIVE)
                .param("session", session.value())
                .param("reason", reason)
                .param("now", utc(clock.instant()))
                .update();
    }

    private List<BookingId> changed(String sql, SessionId session, int places, Instant until) {
        return jdbc.sql(sql)
                .param("session", session.value())
                .param("places", places)
                .param("until", utc(until))
                .param("now", utc(clock.instant()))
                .query((row, number) -> new BookingId(row.getLong("booking_id")))
                .list();
    }

    static Booking booking(ResultSet row, int number) throws SQLException {
        return new Booking(
                new BookingId(row.getLong("booking_id")),
                new SessionId(row.getLong("session_id")),
                new PersonId(row.getLong("person_id")),
                BookingState.valueOf(row.getString("state")),
                moment(row, "offer_until"),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                row.getBoolean("late"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Long[] keys(List<BookingId> bookings) {
        return bookings.stream().map(BookingId::value).toArray(Long[]::new);
    }
}
