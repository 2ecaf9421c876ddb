package org.goldenthread.booking;

import java.time.Clock;
import java.util.List;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes who is to be told what, in the transaction of its cause: it is told if that is committed, and once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Notices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** To those whose bookings they are. */
    void tell(List<BookingId> bookings, NoticeKind kind, String words) {
        jdbc.sql("""
                        insert into booking_notice (booking_id, person_id, kind, words, made_at)
                        select booking_id, person_id, :kind, :words, :now from booking
                         where booking_id = any (:bookings) order by booking_id
                        """)
                .param("bookings", Bookings.keys(bookings))
                .param("kind", kind.name())
                .param("words", words)
                .param("now", Bookings.utc(clock.instant()))
                .update();
    }

    /**
     * To those who are not booked yet, so that it changes no calendar.
     *
     * @param version of the session; they are told of each move once
     */
    void tellOfMove(List<BookingId> bookings, int version, String words) {
        jdbc.sql("""
                        insert into booking_notice (booking_id, person_id, kind, sequence, words, made_at)
                        select booking_id, person_id, 'MOVED', -:version, :words, :now from booking
                         where booking_id = any (:bookings) order by booking_id
                        """)
                .param("bookings", Bookings.keys(bookings))
                .param("version", version)
                .param("words", words)
                .param("now", Bookings.utc(clock.instant()))
                .update();
    }

    /** To those who are to approve it. */
    void ask(BookingId booking, List<PersonId> people, NoticeKind kind) {
        jdbc.sql("""
                        insert into booking_notice (booking_id, person_id, kind, made_at)
                        select :booking, unnest(:people), :kind, :now on conflict do nothing
                        """)
                .param("booking", booking.value())
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .param("kind", kind.name())
                .param("now", Bookings.utc(clock.instant()))
                .update();
    }

    /** To those whose bookings they are, with a message that puts the session's days into their calendars. */
    void enter(List<BookingId> bookings, NoticeKind kind, CourseSession session, String words) {
        withCalendar(bookings, kind, session.plan().days().size(), words);
    }

    /** To those whose bookings they are, with a message that takes everything of it out of their calendars. */
    void takeOut(List<BookingId> bookings, NoticeKind kind, String words) {
        withCalendar(bookings, kind, 0, words);
    }

    private void withCalendar(List<BookingId> bookings, NoticeKind kind, int days, String words) {
        jdbc.sql("""
                        with entry as (
                            insert into calendar_entry (session_id, person_id, days)
                            select session_id, person_id, :days from booking where booking_id = any (:bookings)
                            on conflict (session_id, person_id) do update
                               set sequence = calendar_entry.sequence + 1, days = excluded.days
                            returning session_id, person_id, sequence, old.days as days_before)
                        insert into booking_notice (booking_id, person_id, kind, sequence, days_before, words, made_at)
                        select booking_id, person_id, :kind, sequence, coalesce(days_before, 0), :words, :now
                          from booking join entry using (session_id, person_id)
                         where booking_id = any (:bookings) order by booking_id
                        """)
                .param("bookings", Bookings.keys(bookings))
                .param("kind", kind.name())
                .param("days", days)
                .param("words", words)
                .param("now", Bookings.utc(clock.instant()))
                .update();
    }
}
