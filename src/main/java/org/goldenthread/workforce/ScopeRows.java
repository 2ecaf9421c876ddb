package org.goldenthread.workforce;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.workforce.FileRows.Touched;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a file's rows change, so that a small file does not make everything anew. */
@Repository
class ScopeRows {

    private static final String ABOVE = """
            with recursive up (unit_id) as (
                %s
                union
                select parent_id from up join unit_version using (unit_id) where parent_id is not null)
            select unit_id from up join unit using (unit_id) where kind = 'ORGANISATION' order by unit_id
            """;

    private final JdbcClient jdbc;

    ScopeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Scope everything(YearMonth first, YearMonth last) {
        return new Scope(
                first,
                last,
                jdbc.sql("select unit_id from unit where kind = 'ORGANISATION'")
                        .query(Long.class)
                        .list());
    }

    /** The part of a window of months that rows touch; all of it where it has not been worked out before. */
    Scope touchedBy(Touched touched, YearMonth first, YearMonth last) {
        List<Long> organisations =
                jdbc.sql(ABOVE.formatted(touched.units())).query(Long.class).list();
        LocalDate changed =
                jdbc.sql(touched.since()).query(LocalDate.class).optional().orElse(last.atDay(1));
        YearMonth from = knows(organisations, first) ? YearMonth.from(changed) : first;
        return new Scope(from.isBefore(first) ? first : from.isAfter(last) ? last : from, last, organisations);
    }

    private boolean knows(List<Long> organisations, YearMonth month) {
        return jdbc.sql("""
                        select count(distinct unit_id) from workforce_figure
                         where unit_id = any(:organisations) and month = :month
                        """)
                        .param("organisations", organisations.toArray(Long[]::new))
                        .param("month", month.atDay(1))
                        .query(Integer.class)
                        .single()
                == organisations.size();
    }
}
