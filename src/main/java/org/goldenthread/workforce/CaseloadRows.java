package org.goldenthread.workforce;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.performance.Caseloads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores caseloads beside the other figures: those that performance has released, by its own gate. */
@Repository
class CaseloadRows {

    private final JdbcClient jdbc;
    private final Caseloads caseloads;

    CaseloadRows(JdbcClient jdbc, Caseloads caseloads) {
        this.jdbc = jdbc;
        this.caseloads = caseloads;
    }

    /** After the other figures, whose units it takes. */
    void add(Scope scope) {
        YearMonth to = scope.last();
        List<UnitId> units = jdbc
                .sql("select distinct unit_id from workforce_figure where " + Scope.UNITS)
                .param("organisations", scope.keys())
                .query(Long.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
        caseloads
                .released(units, scope.first(), to)
                .forEach(released ->
                        store(released.unit(), "caseload", released.month(), released.cases(), released.fte()));
        caseloads.spread(units, to).forEach(spread -> {
            store(spread.unit(), "caseload-lower", to, spread.lower(), null);
            store(spread.unit(), "caseload-middle", to, spread.middle(), null);
            store(spread.unit(), "caseload-upper", to, spread.upper(), null);
        });
    }

    private void store(
            UnitId unit, String figure, YearMonth month, BigDecimal numerator, @Nullable BigDecimal denominator) {
        jdbc.sql("""
                        insert into workforce_figure (unit_id, figure, month, verdict, numerator, denominator)
                        values (:unit, :figure, :month, 'SHOWN', :numerator, cast(:denominator as numeric))
                        """)
                .param("unit", unit.value())
                .param("figure", figure)
                .param("month", month.atDay(1))
                .param("numerator", numerator)
                .param("denominator", denominator)
                .update();
    }
}
