package org.goldenthread.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has booked a session and what was written to them, as it is stored. */
@Repository
class StoredParticipants {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredParticipants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Participant> of(SessionId session, LocalDate today) {
        return jdbc.sql("""
                        select given_name || ' ' || family_name as name, coalesce(job_role, '') as job_role,
                               coalesce(unit_name.name, '') as team, state,
                               case when state = 'OFFERED' then offer_until end as offer_until,
                               case when state = 'WAITING'
                                    then row_number() over (partition by state order by queue_no) else 0 end as place
                          from booking join person using (person_id)
                               left join lateral (select job_role, unit_id from post
                                                   where post.person_id = booking.person_id and valid_from <= :today
                                                     and (valid_to is null or valid_to > :today)
                                                   order by fte desc, post_number limit 1) main on true
                               left join lateral (select name from unit_version
                                                   where unit_version.unit_id = main.unit_id
                                                   order by valid_from <= :today desc, valid_from desc limit 1) unit_name
                                      on true
                         where session_id = :session and state in ('BOOKED', 'REQUESTED', 'OFFERED', 'WAITING')
                         order by array_position(array['BOOKED', 'REQUESTED', 'OFFERED', 'WAITING'], state),
                                  case when state = 'WAITING' then queue_no end, family_name, given_name, booking_id
                        """)
                .param("session", session.value())
                .param("today", today)
                .query((row, number) -> new Participant(
                        row.getString("name"),
                        row.getString("job_role"),
                        row.getString("team"),
                        BookingState.valueOf(row.getString("state")),
                        row.getInt("place"),
                        Bookings.moment(row, "offer_until")))
                .list();
    }

    int lateCancellations(SessionId session) {
        return jdbc.sql("select count(*) from booking where session_id = :session and late")
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Keeps a message to those who are booked; nothing is stored when nobody is.
     *
     * @return to how many people, now or when the same form was sent before
     */
    int message(UUID form, SessionId session, PersonId by, String subject, String words) {
        jdbc.sql("""
                        insert into session_message (session_message_id, session_id, sent_by, subject, words, people, sent_at)
                        select :form, :session, :by, :subject, :words, array_agg(person_id order by person_id), :now
                          from booking where session_id = :session and state = 'BOOKED' having count(*) > 0
                        on conflict do nothing
                        """)
                .param("form", form)
                .param("session", session.value())
                .param("by", by.value())
                .param("subject", subject)
                .param("words", words)
                .param("now", Bookings.utc(clock.instant()))
                .update();
        return jdbc.sql("""
                        select cardinality(people) from session_message
                         where session_message_id = :form and session_id = :session and sent_by = :by
                        """)
                .param("form", form)
                .param("session", session.value())
                .param("by", by.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    List<SentMessage> messages(SessionId session) {
        return jdbc.sql("""
                        select subject, given_name || ' ' || family_name as by, sent_at, cardinality(people) as people
                          from session_message join person on person_id = sent_by
                         where session_id = :session order by sent_at desc limit 50
                        """)
                .param("session", session.value())
                .query((row, number) -> new SentMessage(
                        row.getString("subject"),
                        row.getString("by"),
                        Objects.requireNonNull(Bookings.moment(row, "sent_at")),
                        row.getInt("people")))
                .list();
    }
}
