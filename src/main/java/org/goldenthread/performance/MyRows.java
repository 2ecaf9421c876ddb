package org.goldenthread.performance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one person's observations and the sums of the units around them: one query each, whatever the measures. */
@Repository
class MyRows {

    private final JdbcClient jdbc;

    MyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a person, by measure, the oldest month first. */
    Map<String, List<Observed>> observations(PersonId person) {
        Map<String, List<Observed>> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select measure, period, numerator, denominator, fte, source, data_date
                          from observation left join observation_import using (observation_import_id)
                         where person_id = :person
                         order by measure, period
                        """).param("person", person.value()).query(row -> {
            found.computeIfAbsent(row.getString("measure"), measure -> new ArrayList<>())
                    .add(new Observed(
                            point(row),
                            row.getBigDecimal("fte"),
                            row.getString("source") == null ? null : source(row)));
        });
        return found;
    }

    /** What was restated of a person's observations, by measure, the newest first. */
    Map<String, List<Restatement>> restatements(PersonId person) {
        Map<String, List<Restatement>> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select measure, period, numerator, denominator, source, data_date, received_at
                          from observation_correction join observation_import using (observation_import_id)
                         where person_id = :person
                         order by measure, received_at desc, period desc
                        """).param("person", person.value()).query(row -> {
            LocalDate on = row.getObject("received_at", OffsetDateTime.class)
                    .atZoneSameInstant(StaffDirectory.LONDON)
                    .toLocalDate();
            found.computeIfAbsent(row.getString("measure"), measure -> new ArrayList<>())
                    .add(new Restatement(point(row), on, source(row)));
        });
        return found;
    }

    private static TrendPoint point(ResultSet row) throws SQLException {
        return new TrendPoint(
                YearMonth.from(row.getObject("period", LocalDate.class)),
                row.getInt("numerator"),
                row.getObject("denominator", Integer.class));
    }

    private static ObservationSource source(ResultSet row) throws SQLException {
        return new ObservationSource(row.getString("source"), row.getObject("data_date", LocalDate.class));
    }

    /**
     * One month.
     *
     * @param fte the person's full-time equivalent in it
     * @param source where it came from; null for what is from before that was kept
     */
    record Observed(
            TrendPoint point, BigDecimal fte, @Nullable ObservationSource source) {}

    /** The units of the person's last month, by measure, the nearest first, with their names of that month. */
    Map<String, List<PeerGroup>> groups(PersonId person) {
        Map<String, List<PeerGroup>> found = new LinkedHashMap<>();
        jdbc.sql("""
                        with recursive latest as (
                            select distinct on (measure) measure, period, unit_id
                              from observation where person_id = :person order by measure, period desc),
                        chain as (
                            select comparison.*, 1 as height from comparison join latest using (unit_id, measure, period)
                            union all
                            select comparison.*, height + 1
                              from chain join comparison on comparison.unit_id = chain.parent_id
                               and comparison.measure = chain.measure and comparison.period = chain.period)
                        select kind, verdict, numerator, denominator, people, measure,
                               (select name from unit_version
                                 where unit_version.unit_id = chain.unit_id
                                 order by valid_from < period + interval '1 month' desc, valid_from desc
                                 limit 1) as name
                          from chain join unit using (unit_id)
                         order by measure, height
                        """).param("person", person.value()).query(row -> {
            found.computeIfAbsent(row.getString("measure"), measure -> new ArrayList<>())
                    .add(group(row));
        });
        return found;
    }

    private static PeerGroup group(ResultSet row) throws SQLException {
        return new PeerGroup(
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Verdict.valueOf(row.getString("verdict")),
                row.getLong("numerator"),
                row.getBigDecimal("denominator"),
                row.getInt("people"));
    }
}
