package org.goldenthread.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.performance.MeasureAction.Sharing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored contests: of one person, shared with one, or open for the data owner. */
@Repository
class ContestRows {

    /** The columns of a contest; the line manager of today is joined in as {@code manager}. */
    private static final String SELECT = """
            select contested_figure_id, measure, given_name || ' ' || family_name as person, employee_number, period,
                   numerator, denominator, words, shared_with_id, manager.id as manager_id, contested_at, state,
                   answer, answered_by, settled_at
              from contested_figure join person using (person_id)
                   left join lateral (
                       select manager_id as id from post
                        where post.person_id = contested_figure.person_id
                          and valid_from <= :on and (valid_to is null or valid_to > :on)
                        order by fte desc, post_number limit 1) manager on true
            """;

    private final JdbcClient jdbc;
    private final Measures measures;

    ContestRows(JdbcClient jdbc, Measures measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    /** About the newest figure of the measure; nothing where there is none, or one is open already. */
    void open(PersonId person, String measure, String words, @Nullable PersonId sharedWith, Instant now) {
        jdbc.sql("""
                        insert into contested_figure (person_id, measure, period, numerator, denominator, words,
                                                      shared_with_id, contested_at, state)
                        select person_id, measure, period, numerator, denominator, :words, :shared, :now, 'OPEN'
                          from observation where person_id = :person and measure = :measure
                         order by period desc limit 1
                        on conflict (person_id, measure) where state = 'OPEN' do nothing
                        """)
                .param("person", person.value())
                .param("measure", measure)
                .param("words", words)
                .param("shared", sharedWith == null ? null : sharedWith.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was open, and so is settled now. */
    boolean settle(long contest, ContestState next, @Nullable String answer, @Nullable String by, Instant now) {
        return jdbc.sql("""
                        update contested_figure
                           set state = :state, answer = :answer, answered_by = :by, settled_at = :now
                         where contested_figure_id = :contest and state = 'OPEN'
                        """)
                        .param("state", next.name())
                        .param("answer", answer)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("contest", contest)
                        .update()
                > 0;
    }

    /** The newest of each measure of a person. */
    List<Contest> newestOf(PersonId person, LocalDate on) {
        return list("select distinct on (measure) * from (" + SELECT + """
                         where contested_figure.person_id = :person) mine
                         order by measure, contested_at desc, contested_figure_id desc
                        """, person, on);
    }

    /** Answered, and the person has not had the answer on their screen. */
    List<Contest> unread(PersonId person, LocalDate on) {
        return list(
                SELECT
                        + " where contested_figure.person_id = :person and answer is not null and read_at is null"
                        + " order by settled_at, contested_figure_id",
                person,
                on);
    }

    void read(PersonId person, String measure, Instant now) {
        jdbc.sql("""
                        update contested_figure set read_at = :now
                         where person_id = :person and measure = :measure and answer is not null and read_at is null
                        """)
                .param("person", person.value())
                .param("measure", measure)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was shared with a person who is still the line manager of whoever shared it: open, or settled for a month. */
    List<Contest> sharedWith(PersonId person, LocalDate on) {
        return list(
                SELECT
                        + " where shared_with_id = :person and manager.id = :person and state <> 'WITHDRAWN'"
                        + " and coalesce(settled_at, now()) > cast(:on as date) - interval '1 month'"
                        + " order by contested_at desc, contested_figure_id limit 50",
                person,
                on);
    }

    /** The longest waiting first. */
    List<Contest> open(LocalDate on, int limit) {
        return jdbc.sql(SELECT + " where state = 'OPEN' order by contested_at, contested_figure_id limit :limit")
                .param("on", on)
                .param("limit", limit)
                .query(this::contest)
                .list();
    }

    int countOpen() {
        return jdbc.sql("select count(*) from contested_figure where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    private List<Contest> list(String query, PersonId person, LocalDate on) {
        return jdbc.sql(query)
                .param("person", person.value())
                .param("on", on)
                .query(this::contest)
                .list();
    }

    private Contest contest(ResultSet row, int number) throws SQLException {
        String measure = row.getString("measure");
        Long shared = row.getObject("shared_with_id", Long.class);
        Long manager = row.getObject("manager_id", Long.class);
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Contest(
                row.getLong("contested_figure_id"),
                measure,
                measures.find(measure).map(Measure::name).orElse(measure),
                row.getString("person"),
                row.getString("employee_number"),
                YearMonth.from(row.getObject("period", LocalDate.class)),
                row.getInt("numerator"),
                row.getObject("denominator", Integer.class),
                row.getString("words"),
                shared == null ? Sharing.PRIVATE : shared.equals(manager) ? Sharing.WITH_MANAGER : Sharing.ENDED,
                row.getObject("contested_at", OffsetDateTime.class).toInstant(),
                ContestState.valueOf(row.getString("state")),
                Objects.requireNonNullElse(row.getString("answer"), ""),
                Objects.requireNonNullElse(row.getString("answered_by"), ""),
                settled == null ? null : settled.toInstant());
    }
}
