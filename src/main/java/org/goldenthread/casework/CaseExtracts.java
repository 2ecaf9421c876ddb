package org.goldenthread.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.performance.ObservationSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to which day each table is known, and up to which month each measure has been worked out. */
@Repository
class CaseExtracts {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseExtracts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<KnownTable> all() {
        return jdbc
                .sql("select kind, source, data_date, received_at from case_extract")
                .query((row, number) -> new KnownTable(
                        CaseTable.valueOf(row.getString("kind")),
                        row.getString("source"),
                        row.getObject("data_date", LocalDate.class),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .sorted(Comparator.comparing(KnownTable::table))
                .toList();
    }

    Map<CaseTable, LocalDate> known() {
        Map<CaseTable, LocalDate> known = new EnumMap<>(CaseTable.class);
        jdbc.sql("select kind, data_date from case_extract").query(row -> {
            known.put(CaseTable.valueOf(row.getString("kind")), row.getObject("data_date", LocalDate.class));
        });
        return known;
    }

    /** An older file that comes late makes the table no older. */
    void came(CaseTable table, ObservationSource source) {
        jdbc.sql("""
                        insert into case_extract (kind, source, data_date, received_at)
                        values (:kind, :source, :date, :now)
                        on conflict (kind) do update
                           set source = excluded.source, received_at = excluded.received_at,
                               data_date = greatest(case_extract.data_date, excluded.data_date)
                        """)
                .param("kind", table.name())
                .param("source", source.system())
                .param("date", source.dataDate())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<String, YearMonth> workedOut() {
        Map<String, YearMonth> months = new HashMap<>();
        jdbc.sql("select measure, month from case_figure").query(row -> {
            months.put(row.getString("measure"), YearMonth.from(row.getObject("month", LocalDate.class)));
        });
        return months;
    }

    void workedOut(String measure, YearMonth month) {
        jdbc.sql("""
                        insert into case_figure (measure, month) values (:measure, :month)
                        on conflict (measure) do update set month = greatest(case_figure.month, excluded.month)
                        """).param("measure", measure).param("month", month.atDay(1)).update();
    }
}
