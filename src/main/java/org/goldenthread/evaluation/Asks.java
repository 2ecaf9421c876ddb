package org.goldenthread.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.attendance.CompletionId;
import org.goldenthread.attendance.CourseCompleted;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked and who answered, as it is stored: never what. */
@Repository
class Asks {

    private static final String SELECT = """
            select evaluation_ask_id, stage, evaluation_ask.person_id, evaluation_ask.course_id, title, completed_on,
                   opens_on, closes_on, answered, given_name || ' ' || family_name as name
              from evaluation_ask join completion using (completion_id)
                   join person on person.person_id = evaluation_ask.person_id
            """;

    private final JdbcClient jdbc;

    Asks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(Ask ask, boolean open, boolean answered) {}

    void add(CourseCompleted event, Questionnaire asked) {
        LocalDate opens = asked.opens(event.on());
        jdbc.sql("""
                        insert into evaluation_ask (completion_id, course_id, person_id, stage, opens_on, closes_on)
                        values (:completion, :course, :person, :stage, :opens, :closes)
                        on conflict (completion_id, stage) do nothing
                        """)
                .param("completion", event.completion().value())
                .param("course", event.course().value())
                .param("person", event.person().value())
                .param("stage", asked.stage().name())
                .param("opens", opens)
                .param("closes", opens.plusDays(asked.openDays()))
                .update();
    }

    /** What was not answered yet is not asked any more. */
    void drop(CompletionId completion) {
        jdbc.sql("delete from evaluation_ask where completion_id = :completion and not answered")
                .param("completion", completion.value())
                .update();
    }

    /**
     * What can be answered today: by the learner themselves, or about those whom they manage.
     *
     * @param reports whom the person manages
     */
    List<Ask> open(PersonId person, Collection<PersonId> reports, LocalDate today) {
        return jdbc.sql(SELECT + """
                         where not answered and opens_on <= :today and closes_on >= :today
                           and (stage <> 'MANAGER' and evaluation_ask.person_id = :person
                                or stage = 'MANAGER' and evaluation_ask.person_id = any (:reports))
                         order by closes_on, evaluation_ask_id
                        """)
                .param("today", today)
                .param("person", person.value())
                .param("reports", reports.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, number) -> ask(row))
                .list();
    }

    /** Locked until the transaction ends. */
    Optional<Stored> lock(AskId id, LocalDate today) {
        return jdbc.sql(SELECT + " where evaluation_ask_id = :id for update of evaluation_ask")
                .param("id", id.value())
                .query((row, number) -> new Stored(
                        ask(row),
                        !row.getObject("opens_on", LocalDate.class).isAfter(today)
                                && !row.getObject("closes_on", LocalDate.class).isBefore(today),
                        row.getBoolean("answered")))
                .optional();
    }

    void answered(AskId id, PersonId by) {
        jdbc.sql("update evaluation_ask set answered = true, answered_by = :by where evaluation_ask_id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .update();
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                new AskId(row.getLong("evaluation_ask_id")),
                Stage.valueOf(row.getString("stage")),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                new CourseId(row.getLong("course_id")),
                row.getString("title"),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class));
    }
}
