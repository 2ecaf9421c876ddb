package org.goldenthread.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.indicator.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads frozen copies. */
@Repository
class FrozenScorecards {

    /** Twenty years of quarters, or fewer with revisions. */
    private static final int LISTED = 80;

    private static final String COPY =
            "select frozen_scorecard_id, quarter, revision, frozen_at, frozen_by from frozen_scorecard ";

    /** @param quarter null when none was frozen before */
    record Numbers(@Nullable Quarter quarter, Map<String, Double> numbers) {}

    private final JdbcClient jdbc;

    FrozenScorecards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest quarter first, and of each its newest revision. */
    List<FrozenCopy> copies() {
        return jdbc.sql(COPY + "order by quarter desc, revision desc limit :limit")
                .param("limit", LISTED)
                .query((row, number) -> copy(row))
                .list();
    }

    /** @param revision null for the newest */
    Optional<FrozenCopy> find(Quarter quarter, @Nullable Integer revision) {
        return jdbc.sql(COPY + """
                        where quarter = :quarter and (revision = :revision or :revision is null)
                        order by revision desc limit 1
                        """)
                .param("quarter", quarter.toString())
                .param("revision", revision, Types.INTEGER)
                .query((row, number) -> copy(row))
                .optional();
    }

    Optional<FrozenCopy> find(UUID request) {
        return jdbc.sql(COPY + "where request = :request")
                .param("request", request)
                .query((row, number) -> copy(row))
                .optional();
    }

    List<ScorecardRow> rows(long copy) {
        return jdbc.sql("""
                        select key, theme, indicator, purpose, origin, value, because, compared, basis, benchmark, target,
                               target_by, target_on, standing, number
                          from frozen_scorecard_row where frozen_scorecard_id = :copy order by position
                        """)
                .param("copy", copy)
                .query((row, number) -> row(row))
                .list();
    }

    /** The values, as far as they are numbers, of the newest copy of a quarter before this one. */
    Numbers numbersBefore(Quarter quarter) {
        Map<String, Double> numbers = new HashMap<>();
        @Nullable Quarter[] found = new Quarter[1];
        jdbc.sql("""
                        with newest as (
                            select frozen_scorecard_id, quarter from frozen_scorecard
                             where quarter < :quarter order by quarter desc, revision desc limit 1)
                        select quarter, key, number from newest join frozen_scorecard_row using (frozen_scorecard_id)
                         where number is not null
                        """).param("quarter", quarter.toString()).query(row -> {
            found[0] = quarter(row);
            numbers.put(row.getString("key"), row.getDouble("number"));
        });
        return new Numbers(found[0], Map.copyOf(numbers));
    }

    private static FrozenCopy copy(ResultSet row) throws SQLException {
        return new FrozenCopy(
                row.getLong("frozen_scorecard_id"),
                quarter(row),
                row.getInt("revision"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("frozen_by"));
    }

    private static Quarter quarter(ResultSet row) throws SQLException {
        return Quarter.read(row.getString("quarter")).orElseThrow();
    }

    private static ScorecardRow row(ResultSet row) throws SQLException {
        return new ScorecardRow(
                row.getString("key"),
                row.getString("theme"),
                row.getString("indicator"),
                row.getString("purpose"),
                row.getString("origin"),
                row.getString("value"),
                row.getString("because"),
                row.getString("compared"),
                row.getString("basis"),
                row.getString("benchmark"),
                row.getString("target"),
                row.getString("target_by"),
                row.getObject("target_on", LocalDate.class),
                Standing.valueOf(row.getString("standing")),
                row.getObject("number", Double.class));
    }
}
