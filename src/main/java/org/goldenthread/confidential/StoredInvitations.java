package org.goldenthread.confidential;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which interviews people were told of. */
@Component
class StoredInvitations implements ConfidentialMailings {

    private static final String DUE = """
            select interview_id, title, purpose, closes_at,
                   array(select person_id from confidential_request asked
                          where asked.interview_id = confidential_interview.interview_id) as people
              from confidential_interview
             where status = 'SENT' and not told and closes_at > :now order by interview_id limit 1
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredInvitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean anyDue() {
        return due("").isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Invitation> takeNext() {
        Optional<Invitation> next = due(" for update skip locked");
        next.ifPresent(invitation -> jdbc.sql("update confidential_interview set told = true where interview_id = :id")
                .param("id", invitation.interview().value())
                .update());
        return next;
    }

    private Optional<Invitation> due(String locking) {
        return jdbc.sql(DUE + locking)
                .param("now", now())
                .query((row, number) -> new Invitation(
                        new InterviewId(row.getLong("interview_id")),
                        row.getString("title"),
                        row.getString("purpose"),
                        Requests.moment(row, "closes_at"),
                        Arrays.stream((Long[]) row.getArray("people").getArray())
                                .map(PersonId::new)
                                .toList()))
                .optional();
    }

    @Override
    public boolean isOpen(InterviewId interview) {
        return jdbc.sql("""
                        select exists (select from confidential_interview
                                        where interview_id = :id and status = 'SENT' and closes_at > :now)
                        """)
                .param("id", interview.value())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return StoredInterviews.at(clock.instant());
    }
}
