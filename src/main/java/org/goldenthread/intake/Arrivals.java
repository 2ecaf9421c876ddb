package org.goldenthread.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenthread.tabular.FileProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files that have come, each written down in a transaction of its own. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Arrivals {

    /** Of each kind of file the last good one, and of what came after it the last. */
    private static final String STATE = """
            with good as (
                select file, max(arrival_id) as last_good from arrival where outcome = 'TAKEN' group by file)
            select distinct on (file) file, way, began_at, outcome, row_count, bad_rows, problem, problem_detail,
                   (select began_at from arrival where arrival_id = last_good) as good_at
              from arrival left join good using (file)
             where last_good is null or arrival_id >= last_good
             order by file, arrival_id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Arrivals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long begin(String file, Way way) {
        return jdbc.sql("""
                        insert into arrival (file, way, began_at) values (:file, :way, :now) returning arrival_id
                        """)
                .param("file", file)
                .param("way", way.name())
                .param("now", now())
                .query(Long.class)
                .single();
    }

    void end(long arrival, Ending ending) {
        FileProblem refusal = ending.refusal();
        jdbc.sql("""
                        update arrival
                           set ended_at = :now, outcome = :outcome, row_count = :rows, bad_rows = :bad,
                               problem = :problem, problem_detail = :detail
                         where arrival_id = :arrival
                        """)
                .param("arrival", arrival)
                .param("now", now())
                .param("outcome", refusal == null ? "TAKEN" : "REFUSED")
                .param("rows", ending.rows())
                .param("bad", ending.badRows())
                .param("problem", refusal == null ? null : refusal.reason().name())
                .param("detail", refusal == null ? null : refusal.detail())
                .update();
    }

    void fail(long arrival) {
        jdbc.sql("update arrival set ended_at = :now, outcome = 'FAILED' where arrival_id = :arrival")
                .param("arrival", arrival)
                .param("now", now())
                .update();
    }

    List<LastArrival> last() {
        return jdbc.sql(STATE).query(Arrivals::lastArrival).list();
    }

    /** What is older than a day, but for the last good file of each kind. */
    void forgetBefore(OffsetDateTime day) {
        jdbc.sql("""
                        delete from arrival
                         where began_at < :day
                           and arrival_id not in (select max(arrival_id) from arrival where outcome = 'TAKEN' group by file)
                        """).param("day", day).update();
    }

    private static LastArrival lastArrival(ResultSet row, int number) throws SQLException {
        String problem = row.getString("problem");
        return new LastArrival(
                row.getString("file"),
                Way.valueOf(row.getString("way")),
                row.getObject("began_at", OffsetDateTime.class),
                row.getString("outcome"),
                row.getInt("row_count"),
                row.getInt("bad_rows"),
                problem == null
                        ? null
                        : new FileProblem(FileProblem.Reason.valueOf(problem), row.getString("problem_detail")),
                row.getObject("good_at", OffsetDateTime.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * The last file of a kind.
     *
     * @param outcome null while it is read
     * @param goodAt when the last good one came; null when none ever did
     */
    record LastArrival(
            String file,
            Way way,
            OffsetDateTime beganAt,
            @Nullable String outcome,
            int rows,
            int badRows,
            @Nullable FileProblem refusal,
            @Nullable OffsetDateTime goodAt) {}
}
