package org.goldenthread.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is asked to approve a booking, and when somebody else is. Line managers are those of today: whoever has a new one does
 * not wait for the old. Deputies are those whom a line manager has named for today.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Approvals {

    /** With {@code :booking}: its line managers, and above them when it was escalated; with their deputies. Never whoever asks. */
    private static final String DECIDERS = """
            with line as (
                select own.manager_id as near, above.manager_id as far
                  from booking join post own on own.person_id = booking.person_id
                       left join post above on above.person_id = own.manager_id
                                           and above.valid_from <= :today
                                           and (above.valid_to is null or above.valid_to > :today)
                 where booking_id = :booking and own.manager_id is not null and own.valid_from <= :today
                   and (own.valid_to is null or own.valid_to > :today)),
            asked as (
                select near as person_id from line
                union
                select far from line where :above and far is not null)
            (select person_id from asked
             union
             select deputy_id from deputising join asked on person_id = manager_id
              where :today >= valid_from and :today < valid_to)
            except
            select person_id from booking where booking_id = :booking
            """;

    private final JdbcClient jdbc;
    private final Notices notices;
    private final StaffDirectory directory;
    private final Clock clock;

    Approvals(JdbcClient jdbc, Notices notices, StaffDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    void ask(BookingId booking) {
        Instant now = clock.instant();
        jdbc.sql("insert into booking_approval (booking_id, due_at, asked_at) values (:booking, :due, :now)")
                .param("booking", booking.value())
                .param("due", Bookings.utc(OfficeHours.morningAfter(now, OfficeHours.REMIND_DAYS)))
                .param("now", Bookings.utc(now))
                .update();
        notices.ask(booking, deciders(booking, false), NoticeKind.APPROVAL_ASKED);
    }

    /** Nobody needs to decide any more. */
    void settled(BookingId booking) {
        jdbc.sql("update booking_approval set step = 'DECIDED' where booking_id = :booking")
                .param("booking", booking.value())
                .update();
    }

    void decided(BookingId booking, PersonId by) {
        jdbc.sql("""
                        update booking_approval set step = 'DECIDED', decided_by = :by, decided_at = :now
                         where booking_id = :booking
                        """)
                .param("booking", booking.value())
                .param("by", by.value())
                .param("now", Bookings.utc(clock.instant()))
                .update();
    }

    boolean mayDecide(BookingId booking, PersonId person) {
        boolean above = jdbc.sql("select step = 'ESCALATED' from booking_approval where booking_id = :booking")
                .param("booking", booking.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        return deciders(booking, above).contains(person);
    }

    private record Due(BookingId booking, boolean reminded) {}

    /** Reminds of the next request that is due, or takes it a line higher. @return whether there was one */
    boolean takeNext() {
        Optional<Due> due = jdbc.sql("""
                        select booking_id, step = 'REMINDED' as reminded from booking_approval join booking using (booking_id)
                         where step in ('ASKED', 'REMINDED') and due_at <= :now and state = 'REQUESTED'
                         order by due_at limit 1 for update of booking_approval skip locked
                        """)
                .param("now", Bookings.utc(clock.instant()))
                .query((row, number) -> new Due(new BookingId(row.getLong("booking_id")), row.getBoolean("reminded")))
                .optional();
        due.ifPresent(this::goOn);
        return due.isPresent();
    }

    private void goOn(Due due) {
        Instant next = OfficeHours.morningAfter(clock.instant(), OfficeHours.ESCALATE_DAYS - OfficeHours.REMIND_DAYS);
        jdbc.sql("update booking_approval set step = :step, due_at = :next where booking_id = :booking")
                .param("booking", due.booking().value())
                .param("step", due.reminded() ? "ESCALATED" : "REMINDED")
                .param("next", Bookings.utc(next))
                .update();
        List<PersonId> people = deciders(due.booking(), due.reminded());
        if (due.reminded()) {
            people.removeAll(deciders(due.booking(), false));
        }
        notices.ask(
                due.booking(), people, due.reminded() ? NoticeKind.APPROVAL_ESCALATED : NoticeKind.APPROVAL_REMINDED);
    }

    private List<PersonId> deciders(BookingId booking, boolean above) {
        return new java.util.ArrayList<>(jdbc.sql(DECIDERS)
                .param("booking", booking.value())
                .param("above", above)
                .param("today", directory.today())
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list());
    }
}
