package org.goldenthread.attendance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;

/** One row of a file of completions, and what is wrong with it. */
final class CompletionRow {

    /** What a good row says. */
    record Earlier(long person, long course, LocalDate on) {}

    private final CsvRow row;
    private final RowProblems<CompletionImportReason> problems;
    private final Map<String, Long> people;
    private final Map<String, Long> courses;
    private final LocalDate today;

    CompletionRow(
            CsvRow row,
            RowProblems<CompletionImportReason> problems,
            Map<String, Long> people,
            Map<String, Long> courses,
            LocalDate today) {
        this.row = row;
        this.problems = problems;
        this.people = people;
        this.courses = courses;
        this.today = today;
    }

    /** Empty when something about it is wrong. */
    Optional<Earlier> read() {
        if (row.surplus() != null) {
            problem("", row.surplus(), CompletionImportReason.TOO_MANY_VALUES);
        }
        Long person = known("employee_number", people, CompletionImportReason.UNKNOWN_PERSON);
        Long course = known("course", courses, CompletionImportReason.UNKNOWN_COURSE);
        LocalDate on = day();
        return row.surplus() != null || person == null || course == null || on == null
                ? Optional.empty()
                : Optional.of(new Earlier(person, course, on));
    }

    private @Nullable Long known(String column, Map<String, Long> all, CompletionImportReason unknown) {
        String value = needed(column);
        Long key = all.get(value);
        if (key == null && !value.isEmpty()) {
            problem(column, value, unknown);
        }
        return key;
    }

    private @Nullable LocalDate day() {
        String value = needed("completed_on");
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (!day.isAfter(today)) {
                return day;
            }
            problem("completed_on", value, CompletionImportReason.IN_THE_FUTURE);
        } catch (DateTimeParseException e) {
            problem("completed_on", value, CompletionImportReason.NOT_A_DAY);
        }
        return null;
    }

    private String needed(String column) {
        String value = row.value(column);
        if (value == null) {
            problem(column, "", CompletionImportReason.REQUIRED);
            return "";
        }
        return value;
    }

    private void problem(String column, @Nullable String value, CompletionImportReason reason) {
        problems.add(row.number(), column, value, reason, "");
    }
}
