package org.goldenthread.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.attendance.ExternalLearning.Credit;
import org.goldenthread.attendance.ExternalLearning.Description;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Learning elsewhere as it is stored. */
@Repository
class StoredExternalLearning {

    private static final String SELECT = """
            select external_learning.*, given_name || ' ' || family_name as name
              from external_learning join person using (person_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredExternalLearning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    List<ExternalLearning> of(Collection<PersonId> people) {
        return jdbc.sql(SELECT + " where person_id = any (:people) order by learned_on desc, external_learning_id desc")
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(StoredExternalLearning::read)
                .list();
    }

    /** What L&D is to decide about, whoever asked first standing first. */
    List<ExternalLearning> asked(int limit) {
        return jdbc.sql(SELECT + " where credit = 'ASKED' order by external_learning_id limit :limit")
                .param("limit", limit)
                .query(StoredExternalLearning::read)
                .list();
    }

    /** Locked until the transaction ends. */
    Optional<ExternalLearning> lock(ExternalLearningId id) {
        return jdbc.sql(SELECT + " where external_learning_id = :id for update of external_learning")
                .param("id", id.value())
                .query(StoredExternalLearning::read)
                .optional();
    }

    Optional<ExternalLearning> find(ExternalLearningId id) {
        return jdbc.sql(SELECT + " where external_learning_id = :id")
                .param("id", id.value())
                .query(StoredExternalLearning::read)
                .optional();
    }

    /** Adds it; the same form sent again gives what it added before. */
    ExternalLearningId add(UUID form, PersonId person, Description says) {
        jdbc.sql("""
                        insert into external_learning
                               (form, person_id, title, provider, learned_on, minutes, learned, course_id, credit, made_at)
                        values (:form, :person, :title, :provider, :on, :minutes, :learned, :course,
                                case when :course::bigint is null then 'NONE' else 'ASKED' end, :now)
                        on conflict (form) do nothing
                        """)
                .param("form", form)
                .param("person", person.value())
                .param("title", says.title())
                .param("provider", says.provider())
                .param("on", says.on())
                .param("minutes", says.minutes())
                .param("learned", says.learned())
                .param("course", says.course() == null ? null : says.course().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select external_learning_id from external_learning where form = :form and person_id = :person")
                .param("form", form)
                .param("person", person.value())
                .query((row, number) -> new ExternalLearningId(row.getLong(1)))
                .single();
    }

    void remove(ExternalLearningId id) {
        jdbc.sql("delete from external_learning where external_learning_id = :id")
                .param("id", id.value())
                .update();
    }

    void decide(ExternalLearningId id, Credit credit, String note, PersonId by) {
        jdbc.sql("""
                        update external_learning set credit = :credit, note = :note, decided_by = :by, decided_at = :now
                         where external_learning_id = :id
                        """)
                .param("id", id.value())
                .param("credit", credit.name())
                .param("note", note)
                .param("by", by.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ExternalLearning read(ResultSet row, int number) throws SQLException {
        Long course = row.getObject("course_id", Long.class);
        return new ExternalLearning(
                new ExternalLearningId(row.getLong("external_learning_id")),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                new Description(
                        row.getString("title"),
                        row.getString("provider"),
                        row.getObject("learned_on", LocalDate.class),
                        row.getInt("minutes"),
                        row.getString("learned"),
                        course == null ? null : new CourseId(course)),
                Credit.valueOf(row.getString("credit")),
                row.getString("note"));
    }
}
