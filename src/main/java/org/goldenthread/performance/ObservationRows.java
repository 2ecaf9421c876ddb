package org.goldenthread.performance;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.performance.ObservationProblem.Reason;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;

/** Checks each row's values by themselves and copies the good rows into the import's own table. */
final class ObservationRows implements ObservationFile.Row {

    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_NUMBER = 9;

    private final CopyIn copy;
    private final Measures measures;
    private final YearMonth oldest;
    private final YearMonth newest;
    private final ObservationProblems problems;
    private final Map<String, YearMonth> months = new HashMap<>();
    private final StringBuilder lines = new StringBuilder(BUFFER + 1024);

    ObservationRows(
            Connection connection, Measures measures, YearMonth oldest, YearMonth newest, ObservationProblems problems)
            throws SQLException {
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy observation_row from stdin with (encoding 'UTF8')");
        this.measures = measures;
        this.oldest = oldest;
        this.newest = newest;
        this.problems = problems;
    }

    @Override
    public void take(long row, List<String> values) {
        long before = problems.count();
        if (values.size() > ObservationFile.COLUMNS.size()) {
            problems.add(row, "", values.getLast(), Reason.TOO_MANY_VALUES);
        }
        String number = values.get(0);
        if (number.isEmpty()) {
            problems.add(row, "employee_number", "", Reason.REQUIRED);
        } else if (number.chars().anyMatch(Character::isISOControl)) {
            problems.add(row, "employee_number", number, Reason.UNKNOWN_PERSON);
        }
        Measure measure = measures.find(values.get(1)).orElse(null);
        if (measure == null) {
            problems.add(
                    row, "measure", values.get(1), values.get(1).isEmpty() ? Reason.REQUIRED : Reason.UNKNOWN_MEASURE);
        }
        YearMonth month = month(row, values.get(2));
        Integer numerator = wholeNumber(row, "numerator", values.get(3));
        Integer denominator = measure == null ? null : denominator(row, measure, values.get(4));
        if (numerator != null && denominator != null && numerator > denominator) {
            problems.add(row, "numerator", values.get(3), Reason.NUMERATOR_ABOVE_DENOMINATOR);
        }
        if (problems.count() == before && month != null && measure != null) {
            lines.append(row).append('\t').append(number.replace("\\", "\\\\")).append('\t');
            lines.append(measure.key())
                    .append('\t')
                    .append(month)
                    .append("-01\t")
                    .append(numerator)
                    .append('\t');
            lines.append(denominator == null ? "\\N" : denominator).append('\n');
            if (lines.length() > BUFFER) {
                flush();
            }
        }
    }

    private @Nullable Integer denominator(long row, Measure measure, String value) {
        if (measure.unit() == MeasureUnit.PERCENT) {
            return wholeNumber(row, "denominator", value);
        }
        if (!value.isEmpty()) {
            problems.add(row, "denominator", value, Reason.DENOMINATOR_NOT_ALLOWED);
        }
        return null;
    }

    private @Nullable YearMonth month(long row, String value) {
        if (value.isEmpty()) {
            problems.add(row, "period", "", Reason.REQUIRED);
            return null;
        }
        @Nullable YearMonth month = months.get(value);
        if (month != null) {
            return month;
        }
        try {
            month = YearMonth.parse(value);
        } catch (DateTimeParseException e) {
            problems.add(row, "period", value, Reason.NOT_A_MONTH);
            return null;
        }
        if (month.isAfter(newest) || month.isBefore(oldest)) {
            problems.add(row, "period", value, month.isAfter(newest) ? Reason.MONTH_IN_FUTURE : Reason.MONTH_TOO_OLD);
            return null;
        }
        months.put(value, month);
        return month;
    }

    private @Nullable Integer wholeNumber(long row, String column, String value) {
        if (value.isEmpty()) {
            problems.add(row, column, "", Reason.REQUIRED);
            return null;
        }
        if (value.length() > LONGEST_NUMBER || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            problems.add(row, column, value, Reason.NOT_A_WHOLE_NUMBER);
            return null;
        }
        return Integer.valueOf(value);
    }

    private void flush() {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("Copying observations failed", e);
        }
        lines.setLength(0);
    }

    void end() throws SQLException {
        flush();
        copy.endCopy();
    }

    /** After a refusal: else the connection would go on waiting for rows. */
    void cancel() throws SQLException {
        copy.cancelCopy();
    }
}
