package org.goldenthread.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the sums of the whole organisation, each with its verdict. */
@Repository
class OrganisationRows {

    private final JdbcClient jdbc;

    OrganisationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By measure and month; at most as many as there are measures and months.
     *
     * @param until the first month that is not wanted
     */
    Map<String, TreeMap<YearMonth, PeerGroup>> of(Unit organisation, YearMonth from, YearMonth until) {
        Map<String, TreeMap<YearMonth, PeerGroup>> found = new HashMap<>();
        jdbc.sql("""
                        select measure, period, verdict, numerator, denominator, people
                          from comparison
                         where unit_id = :unit and period >= :from and period < :until
                        """)
                .param("unit", organisation.id().value())
                .param("from", from.atDay(1))
                .param("until", until.atDay(1))
                .query(row -> {
                    found.computeIfAbsent(row.getString("measure"), measure -> new TreeMap<>())
                            .put(
                                    YearMonth.from(row.getObject("period", LocalDate.class)),
                                    new PeerGroup(
                                            UnitKind.ORGANISATION,
                                            organisation.name(),
                                            Verdict.valueOf(row.getString("verdict")),
                                            row.getLong("numerator"),
                                            row.getBigDecimal("denominator"),
                                            row.getInt("people")));
                });
        return found;
    }
}
