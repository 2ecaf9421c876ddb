package org.goldenthread.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices that wait for the outbox. What is a week old when e-mail comes on is not told any more. */
@Repository
class StoredNotices implements BookingMailings {

    private static final Duration FRESH = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final BookableSessions places;
    private final CalendarEntries entries;
    private final StaffDirectory directory;
    private final Clock clock;

    StoredNotices(
            JdbcClient jdbc, BookableSessions places, CalendarEntries entries, StaffDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.entries = entries;
        this.directory = directory;
        this.clock = clock;
    }

    private record Row(
            long id,
            Booking booking,
            String name,
            PersonId to,
            NoticeKind kind,
            @Nullable Integer sequence,
            int daysBefore,
            String words) {

        /** Only those who are booked have an entry; see {@link Notices#tellOfMove}. */
        boolean hasCalendar() {
            return sequence != null && sequence >= 0;
        }
    }

    @Override
    public boolean anyDue() {
        return jdbc.sql("""
                        select exists (select from booking_notice where not written and made_at > :fresh)
                            or exists (select from session_message where not written and sent_at > :fresh)
                        """).param("fresh", fresh()).query(Boolean.class).single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<BookingNotice> takeNotice() {
        return jdbc.sql("""
                        with next as (
                            select booking_notice_id from booking_notice where not written and made_at > :fresh
                             order by booking_notice_id limit 1 for update skip locked)
                        update booking_notice set written = true
                          from next, booking join person on person.person_id = booking.person_id
                         where booking_notice.booking_notice_id = next.booking_notice_id
                           and booking.booking_id = booking_notice.booking_id
                        returning booking_notice.booking_notice_id, booking_notice.person_id as to_person, kind, sequence,
                                  days_before, words, given_name || ' ' || family_name as name,
                        """ + Bookings.COLUMNS)
                .param("fresh", fresh())
                .query((row, number) -> new Row(
                        row.getLong("booking_notice_id"),
                        Bookings.booking(row, number),
                        row.getString("name"),
                        new PersonId(row.getLong("to_person")),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getObject("sequence", Integer.class),
                        row.getInt("days_before"),
                        row.getString("words")))
                .optional()
                .map(this::notice);
    }

    private BookingNotice notice(Row row) {
        Booking booking = row.booking();
        CourseSession session = places.find(booking.session()).orElseThrow();
        return new BookingNotice(
                row.kind() + "/" + booking.id().value() + "/" + row.id(),
                row.kind(),
                row.to(),
                row.name(),
                session,
                booking.offerUntil(),
                row.words(),
                files(row, session));
    }

    private List<CalendarFile> files(Row row, CourseSession session) {
        @Nullable Integer sequence = row.sequence();
        if (sequence == null || !row.hasCalendar()) {
            return List.of();
        }
        boolean takenOut = row.kind() == NoticeKind.CANCELLED || row.kind() == NoticeKind.SESSION_CANCELLED;
        int number = sequence;
        Optional<UUID> uid = entries.uid(session.id(), row.booking().person());
        return directory
                .find(row.booking().person(), directory.today())
                .flatMap(person ->
                        uid.map(key -> entries.files(session, person, key, number, takenOut, row.daysBefore())))
                .orElseGet(List::of);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SessionMessage> takeMessage() {
        return jdbc.sql("""
                        with next as (
                            select session_message_id from session_message where not written and sent_at > :fresh
                             order by sent_at, session_message_id limit 1 for update skip locked)
                        update session_message set written = true from next, person
                         where session_message.session_message_id = next.session_message_id and person_id = sent_by
                        returning session_message.session_message_id, session_id, subject, words, people,
                                  given_name || ' ' || family_name as by
                        """)
                .param("fresh", fresh())
                .query((row, number) -> new SessionMessage(
                        row.getObject("session_message_id", UUID.class),
                        places.find(new SessionId(row.getLong("session_id")))
                                .orElseThrow()
                                .title(),
                        row.getString("by"),
                        row.getString("subject"),
                        row.getString("words"),
                        Arrays.stream((Long[]) row.getArray("people").getArray())
                                .map(PersonId::new)
                                .toList()))
                .optional();
    }

    @Override
    public boolean isOver(String about) {
        String[] parts = about.split("/", -1);
        if (parts.length != 3) {
            return false;
        }
        @Nullable String needed = switch (NoticeKind.valueOf(parts[0])) {
            case OFFERED -> BookingState.OFFERED.name();
            case APPROVAL_ASKED, APPROVAL_REMINDED, APPROVAL_ESCALATED -> BookingState.REQUESTED.name();
            default -> null;
        };
        return needed != null
                && !jdbc.sql("select exists (select from booking where booking_id = :booking and state = :state)")
                        .param("booking", Long.parseLong(parts[1]))
                        .param("state", needed)
                        .query(Boolean.class)
                        .single();
    }

    private java.time.OffsetDateTime fresh() {
        Instant since = clock.instant().minus(FRESH);
        return Bookings.utc(since);
    }
}
