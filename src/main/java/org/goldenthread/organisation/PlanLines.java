package org.goldenthread.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads counts, the first lines and the warnings out of an import's plan. */
final class PlanLines {

    private final JdbcClient jdbc;
    private final LocalDate effectiveFrom;

    PlanLines(JdbcClient jdbc, LocalDate effectiveFrom) {
        this.jdbc = jdbc;
        this.effectiveFrom = effectiveFrom;
    }

    Map<ImportOutcome, Integer> counts(String plan) {
        Map<ImportOutcome, Integer> counts = new EnumMap<>(ImportOutcome.class);
        jdbc.sql("select outcome, count(*) as rows from " + plan + " group by outcome")
                .query(row -> {
                    counts.put(ImportOutcome.valueOf(row.getString("outcome")), row.getInt("rows"));
                });
        return counts;
    }

    /** Every outcome has its turn, so that many joiners do not hide the one who leaves. */
    List<ImportLine> changes(String query) {
        return jdbc
                .sql(query)
                .param("on", effectiveFrom)
                .param("lines", FileReport.LINES)
                .query(PlanLines::line)
                .list()
                .stream()
                .sorted(Comparator.comparing(ImportLine::outcome).thenComparing(ImportLine::row))
                .toList();
    }

    /** Lists the first missing records, and puts their number among the counts. */
    List<ImportLine> missing(String query, Map<ImportOutcome, Integer> counts) {
        List<ImportLine> lines = new ArrayList<>();
        jdbc.sql(query)
                .param("on", effectiveFrom)
                .param("lines", FileReport.LINES)
                .query(row -> {
                    counts.put(ImportOutcome.MISSING, row.getInt("total"));
                    lines.add(new ImportLine(
                            ImportOutcome.MISSING, 0, row.getString(1), row.getString("name"), List.of()));
                });
        return lines;
    }

    RowProblems<ImportReason> warnings(ImportFile file, String query) {
        var warnings = file.problems();
        jdbc.sql(query).param("on", effectiveFrom).query(row -> {
            warnings.add(
                    row.getInt("row_no"),
                    row.getString("column_name"),
                    row.getString("value"),
                    ImportReason.valueOf(row.getString("reason")),
                    row.getString("detail"));
        });
        return warnings;
    }

    static List<ImportLine> together(List<ImportLine> changed, List<ImportLine> missing) {
        return Stream.concat(changed.stream(), missing.stream()).toList();
    }

    private static ImportLine line(ResultSet row, int number) throws SQLException {
        ImportOutcome outcome = ImportOutcome.valueOf(row.getString("outcome"));
        String[] columns = strings(row, "columns");
        @Nullable String[] before = strings(row, "before");
        @Nullable String[] after = strings(row, "after");
        List<ImportLine.Field> fields = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (!Objects.equals(before[i], after[i])) {
                fields.add(new ImportLine.Field(columns[i], orEmpty(before[i]), orEmpty(after[i])));
            }
        }
        return new ImportLine(outcome, row.getLong("row_no"), row.getString("key"), row.getString("name"), fields);
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
