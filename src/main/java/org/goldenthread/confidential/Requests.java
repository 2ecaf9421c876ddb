package org.goldenthread.confidential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.goldenthread.instrument.Instrument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people are asked, each by their employee number: no query here finds anybody else's. */
@Repository
class Requests {

    private static final int LISTED = 20;

    private static final String MINE = """
              from person join confidential_request using (person_id) join confidential_interview using (interview_id)
                   left join confidential_answer using (request_id)
             where employee_number = :me and status = 'SENT' and kept_until > :today
            """;

    private final JdbcClient jdbc;
    private final Answers answers;

    Requests(JdbcClient jdbc, Answers answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    /** One person's part of one interview. */
    record Request(
            RequestId id,
            String title,
            String purpose,
            Instrument instrument,
            Instant closesAt,
            LocalDate keptUntil,
            Answering answering,
            Optional<SentAnswers> sent) {}

    /** Those that are open, and closed ones with answers or a log to look at; the one that closes last at the top. */
    List<AskedOfMe> of(String employeeNumber, Instant now, LocalDate today) {
        return jdbc.sql("select interview_id, title, closes_at, declined, sent_at " + MINE + """
                           and (closes_at > :now or sent_at is not null
                                or exists (select from confidential_reading reading
                                            where reading.request_id = confidential_request.request_id))
                         order by closes_at desc, interview_id desc limit :listed
                        """)
                .param("me", employeeNumber)
                .param("now", StoredInterviews.at(now))
                .param("today", today)
                .param("listed", LISTED)
                .query((row, number) -> {
                    Instant closes = moment(row, "closes_at");
                    return new AskedOfMe(
                            new InterviewId(row.getLong("interview_id")),
                            row.getString("title"),
                            closes,
                            closes.isAfter(now),
                            answering(row));
                })
                .list();
    }

    Optional<Request> find(String employeeNumber, InterviewId interview, LocalDate today) {
        return jdbc.sql("""
                        select request_id, title, purpose, instrument, closes_at, kept_until, declined,
                               answers, comments, sent_at
                        """ + MINE + " and interview_id = :interview")
                .param("me", employeeNumber)
                .param("today", today)
                .param("interview", interview.value())
                .query((row, number) -> new Request(
                        new RequestId(row.getLong("request_id")),
                        row.getString("title"),
                        row.getString("purpose"),
                        answers.instrument(row),
                        moment(row, "closes_at"),
                        row.getObject("kept_until", LocalDate.class),
                        answering(row),
                        row.getObject("sent_at") == null ? Optional.empty() : Optional.of(answers.sent(row))))
                .optional();
    }

    /** By name, with their role of today. */
    List<NamedReader> readers(InterviewId interview, LocalDate today) {
        return jdbc.sql("""
                        select given_name || ' ' || family_name as name,
                               coalesce((select job_role from post
                                          where post.person_id = person.person_id
                                            and valid_from <= :today and (valid_to is null or valid_to > :today)
                                          order by fte desc, post_number limit 1), '') as job_role
                          from confidential_reader join person using (person_id)
                         where interview_id = :interview order by family_name, given_name, person_id
                        """)
                .param("interview", interview.value())
                .param("today", today)
                .query((row, number) -> new NamedReader(row.getString("name"), row.getString("job_role")))
                .list();
    }

    void decline(RequestId request, boolean declined) {
        jdbc.sql("update confidential_request set declined = :declined where request_id = :request")
                .param("declined", declined)
                .param("request", request.value())
                .update();
    }

    private static Answering answering(ResultSet row) throws SQLException {
        if (row.getObject("sent_at") != null) {
            return Answering.ANSWERED;
        }
        return row.getBoolean("declined") ? Answering.DECLINED : Answering.WAITING;
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
