package org.goldenthread.performance;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.tabular.CopyRows;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;

/** Checks each row's values by themselves and copies the good rows into the import's own table. */
final class ObservationRows {

    private static final int LONGEST_NUMBER = 9;

    private final Measures measures;
    private final YearMonth oldest;
    private final YearMonth newest;
    private final RowProblems<ObservationReason> problems;
    private final Map<String, YearMonth> months = new HashMap<>();

    ObservationRows(Measures measures, YearMonth oldest, YearMonth newest, RowProblems<ObservationReason> problems) {
        this.measures = measures;
        this.oldest = oldest;
        this.newest = newest;
        this.problems = problems;
    }

    void copy(CsvRow row, CopyRows rows) {
        int before = problems.size();
        String surplus = row.surplus();
        if (surplus != null) {
            problem(row, "", surplus, ObservationReason.TOO_MANY_VALUES);
        }
        String number = required(row, "employee_number");
        Measure measure = measure(row);
        YearMonth month = month(row);
        Integer numerator = wholeNumber(row, "numerator");
        Integer denominator = measure == null ? null : denominator(row, measure);
        if (numerator != null && denominator != null && numerator > denominator) {
            problem(row, "numerator", row.value("numerator"), ObservationReason.NUMERATOR_ABOVE_DENOMINATOR);
        }
        if (problems.size() == before && measure != null) {
            rows.write(row.number(), number, measure.key(), month + "-01", numerator, denominator);
        }
    }

    private @Nullable Measure measure(CsvRow row) {
        String key = required(row, "measure");
        Measure measure = key == null ? null : measures.find(key).orElse(null);
        if (key != null && measure == null) {
            problem(row, "measure", key, ObservationReason.UNKNOWN_MEASURE);
        }
        return measure;
    }

    private @Nullable Integer denominator(CsvRow row, Measure measure) {
        if (measure.isShare()) {
            return wholeNumber(row, "denominator");
        }
        String value = row.value("denominator");
        if (value != null) {
            problem(row, "denominator", value, ObservationReason.DENOMINATOR_NOT_ALLOWED);
        }
        return null;
    }

    private @Nullable YearMonth month(CsvRow row) {
        String value = required(row, "period");
        if (value == null) {
            return null;
        }
        @Nullable YearMonth month = months.get(value);
        if (month != null) {
            return month;
        }
        try {
            month = YearMonth.parse(value);
        } catch (DateTimeParseException e) {
            problem(row, "period", value, ObservationReason.NOT_A_MONTH);
            return null;
        }
        if (month.isAfter(newest) || month.isBefore(oldest)) {
            problem(
                    row,
                    "period",
                    value,
                    month.isAfter(newest) ? ObservationReason.MONTH_IN_FUTURE : ObservationReason.MONTH_TOO_OLD);
            return null;
        }
        months.put(value, month);
        return month;
    }

    private @Nullable Integer wholeNumber(CsvRow row, String column) {
        String value = required(row, column);
        if (value == null) {
            return null;
        }
        if (value.length() > LONGEST_NUMBER || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            problem(row, column, value, ObservationReason.NOT_A_WHOLE_NUMBER);
            return null;
        }
        return Integer.valueOf(value);
    }

    private @Nullable String required(CsvRow row, String column) {
        String value = row.value(column);
        if (value == null) {
            problem(row, column, "", ObservationReason.REQUIRED);
        }
        return value;
    }

    private void problem(CsvRow row, String column, @Nullable String value, ObservationReason reason) {
        problems.add(row.number(), column, value, reason, null);
    }
}
