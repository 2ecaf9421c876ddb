package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.tabular.CopyRows;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;

/** Checks each row's values by themselves and copies the good rows into the import's own table. */
final class CaseRows {

    private static final int LONGEST = 100;
    private static final Pattern REFERENCE = Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9/_.-]*");

    private final CaseTable table;
    private final LocalDate dataDate;
    private final RowProblems<CaseReason> problems;

    CaseRows(CaseTable table, LocalDate dataDate, RowProblems<CaseReason> problems) {
        this.table = table;
        this.dataDate = dataDate;
        this.problems = problems;
    }

    void copy(CsvRow row, CopyRows rows) {
        int before = problems.size();
        String surplus = row.surplus();
        if (surplus != null) {
            problem(row, "", surplus, CaseReason.TOO_MANY_VALUES);
        }
        Map<CaseField, Object> values = new EnumMap<>(CaseField.class);
        for (CaseColumn column : table.columns()) {
            Object value = value(row, column);
            if (value != null) {
                values.put(column.field(), value);
            }
        }
        if (values.get(CaseField.STARTS) instanceof LocalDate starts
                && values.get(CaseField.ENDS) instanceof LocalDate ends
                && ends.isBefore(starts)) {
            String column = table.columnOf(CaseField.ENDS).orElseThrow().name();
            problem(row, column, row.value(column), CaseReason.ENDS_BEFORE_START);
        }
        if (problems.size() == before) {
            rows.write(
                    row.number(),
                    values.get(CaseField.ID),
                    values.get(CaseField.CHILD),
                    values.get(CaseField.STARTS),
                    values.get(CaseField.ENDS),
                    values.get(CaseField.PROFESSIONAL),
                    values.get(CaseField.PART_OF),
                    values.get(CaseField.DETAIL));
        }
    }

    private @Nullable Object value(CsvRow row, CaseColumn column) {
        String text = row.value(column.name());
        if (text == null) {
            if (column.mustHaveValue()) {
                problem(row, column.name(), "", CaseReason.REQUIRED);
            }
            return null;
        }
        if (text.length() > LONGEST) {
            problem(row, column.name(), text, CaseReason.TOO_LONG);
            return null;
        }
        return switch (column.field()) {
            case STARTS, ENDS -> date(row, column, text);
            case CHILD -> reference(row, column, text);
            default -> text;
        };
    }

    private @Nullable LocalDate date(CsvRow row, CaseColumn column, String text) {
        Optional<LocalDate> day = CaseDates.read(text);
        if (day.isEmpty()) {
            problem(row, column.name(), text, CaseReason.NOT_A_DATE);
            return null;
        }
        if (day.get().isAfter(dataDate)) {
            problem(row, column.name(), text, CaseReason.IN_FUTURE);
            return null;
        }
        return day.get();
    }

    private @Nullable String reference(CsvRow row, CaseColumn column, String text) {
        if (!REFERENCE.matcher(text).matches()) {
            problem(row, column.name(), text, CaseReason.LOOKS_LIKE_A_NAME);
            return null;
        }
        return text;
    }

    private void problem(CsvRow row, String column, @Nullable String value, CaseReason reason) {
        problems.add(row.number(), column, value, reason, null);
    }
}
