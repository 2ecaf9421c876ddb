package org.goldenthread.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.goldenthread.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Caseloads of units as they are released for everybody, and how they spread. It decides nothing about who may see what, and
 * answers other services only.
 */
@Service
public class Caseloads {

    /** The fewest case holders of whom a spread is told: each quartile then stands for five people. */
    public static final int FEWEST = 20;

    private static final String MEASURE = "caseload";

    /**
     * What the gate of comparisons has released.
     *
     * @param cases of all who hold cases in the unit and below
     * @param fte their full-time equivalents
     */
    public record Released(UnitId unit, YearMonth month, BigDecimal cases, BigDecimal fte) {}

    /** A quarter of those who hold cases have at most the lower, half at most the middle, a quarter more than the upper. */
    public record Spread(UnitId unit, BigDecimal lower, BigDecimal middle, BigDecimal upper) {}

    private final JdbcClient jdbc;

    Caseloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Released> released(Collection<UnitId> units, YearMonth from, YearMonth to) {
        return jdbc.sql("""
                        select unit_id, period, numerator, denominator from comparison
                         where measure = :measure and verdict = 'SHOWN' and period between :from and :to
                           and unit_id = any(:units)
                        """)
                .param("measure", MEASURE)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .param("units", keys(units))
                .query((row, number) -> new Released(
                        new UnitId(row.getLong("unit_id")),
                        YearMonth.from(row.getObject("period", LocalDate.class)),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator")))
                .list();
    }

    /** For those of the units whose caseload is released, and which have people enough. */
    public List<Spread> spread(Collection<UnitId> units, YearMonth month) {
        return jdbc.sql("""
                        with recursive below (top_id, unit_id) as (
                            select unit_id, unit_id from comparison
                             where measure = :measure and verdict = 'SHOWN' and period = :month and unit_id = any(:units)
                            union
                            select top_id, version.unit_id
                              from below join unit_version version on version.parent_id = below.unit_id
                             where valid_from < :next and (valid_to is null or valid_to >= :next))
                        select top_id, percentile_disc(array[0.25, 0.5, 0.75]) within group (order by numerator) as quartiles
                          from below join observation using (unit_id)
                         where measure = :measure and period = :month
                         group by top_id
                        having count(*) >= :fewest
                        """)
                .param("measure", MEASURE)
                .param("month", month.atDay(1))
                .param("next", month.plusMonths(1).atDay(1))
                .param("units", keys(units))
                .param("fewest", FEWEST)
                .query((row, number) -> {
                    Integer[] quartiles = (Integer[]) row.getArray("quartiles").getArray();
                    return new Spread(
                            new UnitId(row.getLong("top_id")),
                            BigDecimal.valueOf(quartiles[0]),
                            BigDecimal.valueOf(quartiles[1]),
                            BigDecimal.valueOf(quartiles[2]));
                })
                .list();
    }

    private static Long[] keys(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
