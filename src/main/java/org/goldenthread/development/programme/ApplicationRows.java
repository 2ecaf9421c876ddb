package org.goldenthread.development.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored rounds and applications. */
@Repository
class ApplicationRows {

    private static final int MOST = 500;

    private static final String APPLICATIONS = """
        select programme_application_id, version, application_round_id, application.person_id, status, sent_on,
               applicant.given_name || ' ' || applicant.family_name as name, support_words, feedback,
               supporter.given_name || ' ' || supporter.family_name as supporter
          from programme_application application
               join person applicant on applicant.person_id = application.person_id
               left join person supporter on supporter.person_id = supporter_id
        """;

    private final JdbcClient jdbc;
    private final DatedProgrammes programmes;

    ApplicationRows(JdbcClient jdbc, DatedProgrammes programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    /** Once for each form. */
    void open(UUID form, ApplicationRound round) {
        jdbc.sql("""
            insert into application_round (form, programme, opens_on, closes_on, decided_by, starts_on)
            values (:form, :programme, :opens, :closes, :decided, :starts) on conflict (form) do nothing
            """)
                .param("form", form)
                .param("programme", round.programme().key())
                .param("opens", round.opensOn())
                .param("closes", round.closesOn())
                .param("decided", round.decidedBy())
                .param("starts", round.startsOn())
                .update();
    }

    /** The latest to close first. */
    List<ApplicationRound> rounds() {
        return jdbc.sql("select * from application_round order by closes_on desc, application_round_id limit :most")
                .param("most", MOST)
                .query(this::round)
                .list();
    }

    private ApplicationRound round(ResultSet row, int number) throws SQLException {
        return new ApplicationRound(
                row.getLong("application_round_id"),
                programmes.get(row.getString("programme")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getObject("decided_by", LocalDate.class),
                row.getObject("starts_on", LocalDate.class));
    }

    /** A draft where there is none yet; one that was withdrawn is a draft again. */
    void begin(long round, PersonId person) {
        jdbc.sql("""
            insert into programme_application (application_round_id, person_id, version, status, support_words, feedback)
            values (:round, :person, 1, 'DRAFT', '', '')
            on conflict (application_round_id, person_id)
            do update set version = programme_application.version + 1, status = 'DRAFT', sent_on = null
             where programme_application.status = 'WITHDRAWN'
            """).param("round", round).param("person", person.value()).update();
    }

    /** Whether it was still as it was read. */
    boolean write(Application application, Map<String, String> answers, ApplicationStatus status, LocalDate today) {
        boolean kept = jdbc.sql("""
            update programme_application set version = version + 1, status = :status,
                   sent_on = case when :status = 'SENT' then :today::date end,
                   supporter_id = null, support_words = ''
             where programme_application_id = :id and version = :version
            """)
                        .param("id", application.id())
                        .param("version", application.version())
                        .param("status", status.name())
                        .param("today", today)
                        .update()
                == 1;
        if (kept) {
            jdbc.sql("delete from application_answer where programme_application_id = :id")
                    .param("id", application.id())
                    .update();
            jdbc.sql("""
                insert into application_answer (programme_application_id, criterion, words)
                select :id, criterion, words from unnest(:criteria::text[], :words::text[]) as given (criterion, words)
                 where words <> ''
                """)
                    .param("id", application.id())
                    .param("criteria", answers.keySet().toArray(String[]::new))
                    .param("words", answers.values().toArray(String[]::new))
                    .update();
        }
        return kept;
    }

    boolean support(Application application, ApplicationStatus status, PersonId by, String words) {
        return jdbc.sql("""
            update programme_application set version = version + 1, status = :status, supporter_id = :by,
                   support_words = :words
             where programme_application_id = :id and version = :version
            """)
                        .param("id", application.id())
                        .param("version", application.version())
                        .param("status", status.name())
                        .param("by", by.value())
                        .param("words", words)
                        .update()
                == 1;
    }

    boolean decide(Application application, ApplicationStatus status, String feedback, LocalDate today) {
        return jdbc.sql("""
            update programme_application set version = version + 1, status = :status, feedback = :feedback,
                   decided_on = :today
             where programme_application_id = :id and version = :version
            """)
                        .param("id", application.id())
                        .param("version", application.version())
                        .param("status", status.name())
                        .param("feedback", feedback)
                        .param("today", today)
                        .update()
                == 1;
    }

    boolean withdraw(Application application) {
        return jdbc.sql("""
            update programme_application set version = version + 1, status = 'WITHDRAWN'
             where programme_application_id = :id and version = :version
            """)
                        .param("id", application.id())
                        .param("version", application.version())
                        .update()
                == 1;
    }

    Optional<Application> find(long application) {
        return read(jdbc.sql(APPLICATIONS + " where programme_application_id = :id")
                        .param("id", application))
                .stream()
                .findFirst();
    }

    List<Application> by(Collection<PersonId> people) {
        return read(jdbc.sql(APPLICATIONS + """
             where application.person_id = any(:people)
             order by sent_on desc nulls first, programme_application_id desc limit 500
            """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new)));
    }

    /** Those that were sent, by name; at most five hundred. */
    List<Application> sentIn(long round) {
        return read(jdbc.sql(APPLICATIONS + """
             where application_round_id = :round and status not in ('DRAFT', 'WITHDRAWN')
             order by applicant.family_name, applicant.given_name, programme_application_id limit 500
            """).param("round", round));
    }

    private List<Application> read(JdbcClient.StatementSpec select) {
        Map<Long, ApplicationRound> rounds = new HashMap<>();
        rounds().forEach(round -> rounds.put(round.id(), round));
        List<Application> found =
                select.query((row, number) -> application(row, rounds)).list();
        Map<Long, Map<String, String>> answers = new HashMap<>();
        jdbc.sql("select * from application_answer where programme_application_id = any(:ids)")
                .param("ids", found.stream().map(Application::id).toArray(Long[]::new))
                .query(row -> {
                    answers.computeIfAbsent(row.getLong("programme_application_id"), id -> new HashMap<>())
                            .put(row.getString("criterion"), row.getString("words"));
                });
        return found.stream()
                .map(each -> each.with(answers.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private static Application application(ResultSet row, Map<Long, ApplicationRound> rounds) throws SQLException {
        String supporter = row.getString("supporter");
        return new Application(
                row.getLong("programme_application_id"),
                row.getInt("version"),
                java.util.Objects.requireNonNull(rounds.get(row.getLong("application_round_id"))),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                ApplicationStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class)),
                Map.of(),
                supporter == null
                        ? Optional.empty()
                        : Optional.of(new Application.Support(supporter, row.getString("support_words"))),
                row.getString("feedback"));
    }
}
