package org.goldenthread.requirement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.requirement.Requirement.Shortened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules as they are stored. */
@Repository
class Requirements {

    private static final String SELECT = """
            select requirement.*, course.title,
                   array(select unit_id from requirement_unit
                          where requirement_unit.requirement_id = requirement.requirement_id) as units,
                   array(select course_id from requirement_equivalent
                          where requirement_equivalent.requirement_id = requirement.requirement_id) as equivalents
              from requirement join course using (course_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Requirements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that apply on a day or begin later, by title. */
    List<Requirement> notEndedBy(LocalDate day) {
        return jdbc.sql(SELECT + " where applies_to is null or applies_to >= :day order by title, requirement_id")
                .param("day", day)
                .query((row, number) -> requirement(row))
                .list();
    }

    /** By title. */
    List<Requirement> all() {
        return jdbc.sql(SELECT + " order by title, requirement_id")
                .query((row, number) -> requirement(row))
                .list();
    }

    Optional<Requirement> find(RequirementId id) {
        return jdbc.sql(SELECT + " where requirement_id = :id")
                .param("id", id.value())
                .query((row, number) -> requirement(row))
                .optional();
    }

    /** The rule, which nobody else changes until the transaction ends. */
    Optional<Requirement> lock(RequirementId id) {
        jdbc.sql("select from requirement where requirement_id = :id for update")
                .param("id", id.value())
                .query(row -> {});
        return find(id);
    }

    Optional<Requirement> findByCode(String code) {
        return jdbc.sql(SELECT + " where requirement.code = :code")
                .param("code", code)
                .query((row, number) -> requirement(row))
                .optional();
    }

    /** @param code null for one of the portal's own */
    RequirementId add(@Nullable String code, RequirementDraft draft, @Nullable PersonId by) {
        long id = values(jdbc.sql("""
                        insert into requirement (code, course_id, why, roles, levels, applies_from, applies_to, grace_days,
                                                 starter_days, returner_days, valid_months, renew_days, credit_months)
                        values (coalesce(:code, 'R-' || nextval(pg_get_serial_sequence('requirement', 'requirement_id'))),
                                :course, :why, :roles, :levels, :from, :to, :grace, :starters, :returners, :valid, :renew,
                                :credit)
                        returning requirement_id
                        """).param("code", code), draft)
                .query(Long.class)
                .single();
        writeParts(id, draft, 0, by);
        return new RequirementId(id);
    }

    void change(Requirement before, RequirementDraft draft, @Nullable Shortened shortened, @Nullable PersonId by) {
        values(
                        jdbc.sql("""
                        update requirement set course_id = :course, why = :why, roles = :roles, levels = :levels,
                               applies_from = :from, applies_to = :to, grace_days = :grace, starter_days = :starters,
                               returner_days = :returners, valid_months = :valid, renew_days = :renew,
                               credit_months = :credit, shortened_on = :shortened, months_before = :before,
                               version = version + 1
                         where requirement_id = :id
                        """)
                                .param("shortened", shortened == null ? null : shortened.on())
                                .param("before", shortened == null ? null : shortened.monthsBefore())
                                .param("id", before.id().value()),
                        draft)
                .update();
        writeParts(before.id().value(), draft, before.version() + 1, by);
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, RequirementDraft draft) {
        Timing timing = draft.timing();
        return sql.param("course", draft.course().value())
                .param("why", draft.why())
                .param("roles", draft.asked().roles().stream().sorted().toArray(String[]::new))
                .param("levels", draft.asked().levels().stream().sorted().toArray(String[]::new))
                .param("from", timing.from())
                .param("to", timing.to())
                .param("grace", timing.graceDays())
                .param("starters", timing.starterDays())
                .param("returners", timing.returnerDays())
                .param("valid", timing.validMonths())
                .param("renew", timing.renewDays())
                .param("credit", timing.creditMonths());
    }

    private void writeParts(long id, RequirementDraft draft, int version, @Nullable PersonId by) {
        for (String table : List.of("requirement_unit", "requirement_equivalent")) {
            jdbc.sql("delete from " + table + " where requirement_id = :id")
                    .param("id", id)
                    .update();
        }
        jdbc.sql("insert into requirement_unit (requirement_id, unit_id) select :id, unnest(:units)")
                .param("id", id)
                .param(
                        "units",
                        draft.asked().units().stream().map(UnitId::value).toArray(Long[]::new))
                .update();
        jdbc.sql("insert into requirement_equivalent (requirement_id, course_id) select :id, unnest(:courses)")
                .param("id", id)
                .param(
                        "courses",
                        draft.alsoCount().stream().map(CourseId::value).toArray(Long[]::new))
                .update();
        jdbc.sql("""
                        insert into requirement_change (requirement_id, version, changed_at, person_id)
                        values (:id, :version, :now, :by)
                        """)
                .param("id", id)
                .param("version", version)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    private static Requirement requirement(ResultSet row) throws SQLException {
        LocalDate shortenedOn = row.getObject("shortened_on", LocalDate.class);
        return new Requirement(
                new RequirementId(row.getLong("requirement_id")),
                row.getInt("version"),
                row.getString("code"),
                new CourseId(row.getLong("course_id")),
                row.getString("title"),
                keys(row.getArray("equivalents")).stream().map(CourseId::new).collect(Collectors.toSet()),
                row.getString("why"),
                new Asked(
                        texts(row.getArray("roles")),
                        texts(row.getArray("levels")),
                        keys(row.getArray("units")).stream().map(UnitId::new).collect(Collectors.toSet())),
                new Timing(
                        row.getObject("applies_from", LocalDate.class),
                        row.getObject("applies_to", LocalDate.class),
                        row.getInt("grace_days"),
                        row.getInt("starter_days"),
                        row.getInt("returner_days"),
                        row.getObject("valid_months", Integer.class),
                        row.getInt("renew_days"),
                        row.getInt("credit_months")),
                shortenedOn == null ? null : new Shortened(shortenedOn, row.getObject("months_before", Integer.class)));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private static List<Long> keys(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }
}
