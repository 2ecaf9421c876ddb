package org.goldenthread.development.cpd;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored pieces; every statement names their owner. */
@Repository
class CpdRows {

    private static final int MOST = 500;
    private static final String ENTRIES = """
            select cpd_entry_id, origin, version, person_id, title, kind, description, done_on, learning, impact, peer, domains,
                   finished_on, recorded_on
              from cpd_entry
            """;

    private final JdbcClient jdbc;

    CpdRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A piece as it is stored. */
    record Row(
            long id,
            String origin,
            int version,
            PersonId owner,
            CpdWords words,
            Optional<LocalDate> finishedOn,
            Optional<LocalDate> recordedOn) {}

    /** Once for each origin; its key, whether it was there already or not. */
    long begin(String origin, PersonId owner, CpdWords words) {
        bind(jdbc.sql("""
                        insert into cpd_entry (origin, version, person_id, title, kind, description, done_on, learning, impact, peer,
                                               domains)
                        values (:origin, 1, :owner, :title, :kind, :description, :on, :learning, :impact, :peer, :domains)
                        on conflict (person_id, origin) do nothing
                        """), words)
                .param("origin", origin)
                .param("owner", owner.value())
                .update();
        return jdbc.sql("select cpd_entry_id from cpd_entry where person_id = :owner and origin = :origin")
                .param("owner", owner.value())
                .param("origin", origin)
                .query(Long.class)
                .single();
    }

    /** Whether it was a draft and still as it was read; else nothing is changed. */
    boolean keep(long entry, int version, PersonId owner, CpdWords words) {
        return bind(jdbc.sql("""
                        update cpd_entry set version = version + 1, title = :title, kind = :kind, description = :description,
                               done_on = :on, learning = :learning, impact = :impact, peer = :peer, domains = :domains
                         where cpd_entry_id = :entry and version = :version and person_id = :owner and finished_on is null
                        """), words)
                        .param("entry", entry)
                        .param("version", version)
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    /** Null makes it a draft again. */
    void finish(long entry, PersonId owner, @Nullable LocalDate on) {
        jdbc.sql("""
                        update cpd_entry set version = version + 1, finished_on = :on, recorded_on = null
                         where cpd_entry_id = :entry and person_id = :owner and (finished_on is null) = (:on::date is not null)
                        """)
                .param("entry", entry)
                .param("owner", owner.value())
                .param("on", on)
                .update();
    }

    /** Of a finished one; null takes it back. */
    void recorded(long entry, PersonId owner, @Nullable LocalDate on) {
        jdbc.sql("""
                        update cpd_entry set recorded_on = case when :on::date is null then null else coalesce(recorded_on, :on) end
                         where cpd_entry_id = :entry and person_id = :owner and finished_on is not null
                        """)
                .param("entry", entry)
                .param("owner", owner.value())
                .param("on", on)
                .update();
    }

    void remove(long entry, PersonId owner) {
        jdbc.sql("delete from cpd_entry where cpd_entry_id = :entry and person_id = :owner")
                .param("entry", entry)
                .param("owner", owner.value())
                .update();
    }

    /** What nobody has written into since it began. */
    Optional<Long> untouched(String origin, PersonId owner) {
        return jdbc.sql("""
                        select cpd_entry_id from cpd_entry
                         where person_id = :owner and origin = :origin and version = 1 and finished_on is null for update
                        """)
                .param("owner", owner.value())
                .param("origin", origin)
                .query(Long.class)
                .optional();
    }

    /** The latest first, those without a day before all. */
    List<Row> of(PersonId owner) {
        return jdbc.sql(ENTRIES + """
                         where person_id = :owner order by done_on desc nulls first, cpd_entry_id desc limit :most
                        """)
                .param("owner", owner.value())
                .param("most", MOST)
                .query(CpdRows::row)
                .list();
    }

    Optional<Row> find(long entry) {
        return jdbc.sql(ENTRIES + " where cpd_entry_id = :entry")
                .param("entry", entry)
                .query(CpdRows::row)
                .optional();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, CpdWords words) {
        return sql.param("title", words.title())
                .param("kind", words.kind())
                .param("description", words.description())
                .param("on", words.on().orElse(null))
                .param("learning", words.learning())
                .param("impact", words.impact())
                .param("peer", words.peer())
                .param("domains", words.domains().stream().sorted().toArray(String[]::new));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("cpd_entry_id"),
                row.getString("origin"),
                row.getInt("version"),
                new PersonId(row.getLong("person_id")),
                new CpdWords(
                        row.getString("title"),
                        row.getString("kind"),
                        row.getString("description"),
                        day(row, "done_on"),
                        row.getString("learning"),
                        row.getString("impact"),
                        row.getString("peer"),
                        Set.of(texts(row.getArray("domains")))),
                day(row, "finished_on"),
                day(row, "recorded_on"));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
