package org.goldenthread.confidential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Interviews as they are set up, sent and deleted. */
@Repository
class StoredInterviews {

    /** More than anybody looks through. */
    private static final int LISTED = 100;

    /** From what rests on others to what others rest on: nothing goes by itself. */
    private static final List<String> IN_ORDER = List.of(
            "delete from confidential_reading where request_id in"
                    + " (select request_id from confidential_request where interview_id = :id)",
            "delete from confidential_answer where request_id in"
                    + " (select request_id from confidential_request where interview_id = :id)",
            "delete from confidential_request where interview_id = :id",
            "delete from confidential_reader where interview_id = :id",
            "delete from confidential_interview where interview_id = :id");

    private static final String NAMES = """
            array(select given_name || ' ' || family_name from %s named join person using (person_id)
                   where named.interview_id = interview.interview_id order by family_name, given_name, person_id) as %s
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredInterviews(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return empty when this form has made one, or has by the time that this call may go on */
    Optional<InterviewId> add(UUID form, PersonId owner, NewInterview wanted, Instrument instrument, Instant now) {
        Optional<InterviewId> added = jdbc.sql("""
                        insert into confidential_interview
                               (launch_form, owner_id, title, purpose, instrument, opened_at, closes_at, kept_until)
                        values (:form, :owner, :title, :purpose, :instrument::jsonb, :now, :closes, :kept)
                        on conflict (launch_form) do nothing returning interview_id
                        """)
                .param("form", form)
                .param("owner", owner.value())
                .param("title", wanted.title())
                .param("purpose", wanted.purpose())
                .param("instrument", json.writeValueAsString(instrument))
                .param("now", at(now))
                .param("closes", at(wanted.closesAt()))
                .param("kept", wanted.keptUntil())
                .query(Long.class)
                .optional()
                .map(InterviewId::new);
        added.ifPresent(interview -> {
            name("confidential_reader", interview, wanted.readers());
            name("confidential_request", interview, wanted.people());
            jdbc.sql("update confidential_interview set status = 'SENT' where interview_id = :id")
                    .param("id", interview.value())
                    .update();
        });
        return added;
    }

    private void name(String table, InterviewId interview, List<PersonId> people) {
        jdbc.sql("insert into " + table + " (interview_id, person_id) select :id, unnest(:people)")
                .param("id", interview.value())
                .param("people", people.stream().mapToLong(PersonId::value).toArray())
                .update();
    }

    Optional<InterviewId> sentFrom(UUID form, PersonId owner) {
        return jdbc.sql(
                        "select interview_id from confidential_interview where launch_form = :form and owner_id = :owner")
                .param("form", form)
                .param("owner", owner.value())
                .query(Long.class)
                .optional()
                .map(InterviewId::new);
    }

    /** The one that closes last at the top. */
    List<SetUp> of(PersonId owner) {
        return jdbc.sql("select interview_id, title, closes_at, kept_until, "
                        + NAMES.formatted("confidential_reader", "readers")
                        + ", "
                        + NAMES.formatted("confidential_request", "people")
                        + """
                         from confidential_interview interview where owner_id = :owner and status = 'SENT'
                         order by closes_at desc, interview_id desc limit :listed
                        """)
                .param("owner", owner.value())
                .param("listed", LISTED)
                .query(StoredInterviews::setUp)
                .list();
    }

    /** Deletes what was kept for as long as was promised, with answers and log. */
    void deleteOver(LocalDate today) {
        jdbc.sql("select interview_id from confidential_interview where kept_until <= :today for update skip locked")
                .param("today", today)
                .query(Long.class)
                .list()
                .forEach(id ->
                        IN_ORDER.forEach(sql -> jdbc.sql(sql).param("id", id).update()));
    }

    private static SetUp setUp(ResultSet row, int number) throws SQLException {
        return new SetUp(
                new InterviewId(row.getLong("interview_id")),
                row.getString("title"),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getObject("kept_until", LocalDate.class),
                names(row, "readers"),
                names(row, "people"));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
