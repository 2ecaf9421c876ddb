package org.goldenthread.confidential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers may open, and the log of what they opened. There is no other way to somebody's answers than through it. */
@Repository
class ReadingLog {

    /** People of all interviews together. */
    private static final int LISTED = 200;

    private final JdbcClient jdbc;
    private final Answers answers;

    ReadingLog(JdbcClient jdbc, Answers answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    /** The interview that closes last at the top. */
    List<ToRead> open(PersonId reader, LocalDate today) {
        Map<InterviewId, ToRead> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select interview.interview_id, title, closes_at, kept_until, request_id,
                               given_name || ' ' || family_name as name, sent_at is not null as answered
                          from confidential_reader reader
                               join confidential_interview interview using (interview_id)
                               join confidential_request asked using (interview_id)
                               join person on person.person_id = asked.person_id
                               left join confidential_answer using (request_id)
                         where reader.person_id = :reader and status = 'SENT' and kept_until > :today
                         order by closes_at desc, interview.interview_id desc, family_name, given_name, request_id
                         limit :listed
                        """)
                .param("reader", reader.value())
                .param("today", today)
                .param("listed", LISTED)
                .query((row, number) -> new ToRead(
                        new InterviewId(row.getLong("interview_id")),
                        row.getString("title"),
                        Requests.moment(row, "closes_at"),
                        row.getObject("kept_until", LocalDate.class),
                        List.of(new ToRead.Person(
                                new RequestId(row.getLong("request_id")),
                                row.getString("name"),
                                row.getBoolean("answered")))))
                .list()
                .forEach(each -> found.merge(each.id(), each, ToRead::and));
        return List.copyOf(found.values());
    }

    /**
     * Reads somebody's answers by writing the log: one statement, whose result is made of the row that it wrote.
     *
     * @return empty when there are none, or they are not this reader's to read
     */
    Optional<ReadAnswers> read(RequestId request, PersonId reader, Instant now, LocalDate today) {
        return jdbc.sql("""
                        with logged as (
                            insert into confidential_reading (request_id, reader_id, read_at)
                            select request_id, reader.person_id, :now
                              from confidential_request asked
                                   join confidential_interview using (interview_id)
                                   join confidential_reader reader using (interview_id)
                                   join confidential_answer using (request_id)
                             where request_id = :request and reader.person_id = :reader
                               and status = 'SENT' and kept_until > :today
                            returning request_id)
                        select given_name || ' ' || family_name as name, title, instrument, kept_until,
                               answers, comments, sent_at
                          from logged join confidential_request using (request_id)
                               join confidential_interview using (interview_id)
                               join confidential_answer using (request_id) join person using (person_id)
                        """)
                .param("request", request.value())
                .param("reader", reader.value())
                .param("now", StoredInterviews.at(now))
                .param("today", today)
                .query((row, number) -> new ReadAnswers(
                        row.getString("name"),
                        row.getString("title"),
                        answers.instrument(row),
                        row.getObject("kept_until", LocalDate.class),
                        answers.sent(row)))
                .optional();
    }

    /** Who opened these answers, the last at the top; at most two hundred. */
    List<Reading> of(RequestId request) {
        return jdbc.sql("""
                        select given_name || ' ' || family_name as name, read_at
                          from confidential_reading join person on person_id = reader_id
                         where request_id = :request order by read_at desc, reading_id desc limit :listed
                        """)
                .param("request", request.value())
                .param("listed", LISTED)
                .query((row, number) -> new Reading(row.getString("name"), Requests.moment(row, "read_at")))
                .list();
    }
}
