package org.goldenthread.requirement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;

/** Turns the text of one row into a rule, and notes each value that is wrong. Several values are separated by a bar. */
final class RequirementRow {

    private final CsvRow row;
    private final RowProblems<RequirementImportReason> problems;
    private final Map<String, CourseId> courses;
    private final Map<String, UnitId> units;
    private final int before;

    RequirementRow(
            CsvRow row,
            RowProblems<RequirementImportReason> problems,
            Map<String, CourseId> courses,
            Map<String, UnitId> units) {
        this.row = row;
        this.problems = problems;
        this.courses = courses;
        this.units = units;
        this.before = problems.size();
        if (row.surplus() != null) {
            problem("", row.surplus(), RequirementImportReason.TOO_MANY_VALUES, "");
        }
    }

    String code() {
        return text("code");
    }

    /** Empty when something about it is wrong. */
    Optional<RequirementDraft> draft() {
        required("code");
        required("why");
        CourseId course = known("course", required("course"), courses, RequirementImportReason.UNKNOWN_COURSE);
        LocalDate from = day("from", true);
        LocalDate to = day("to", false);
        Set<CourseId> also = several("also_count").stream()
                .flatMap(each ->
                        Optional.ofNullable(known("also_count", each, courses, RequirementImportReason.UNKNOWN_COURSE))
                                .stream())
                .collect(Collectors.toSet());
        Set<UnitId> places = several("units").stream()
                .flatMap(each ->
                        Optional.ofNullable(known("units", each, units, RequirementImportReason.UNKNOWN_UNIT)).stream())
                .collect(Collectors.toSet());
        Integer valid = number("valid_months");
        Timing timing = new Timing(
                from == null ? LocalDate.EPOCH : from,
                to,
                orNought(number("grace_days")),
                orNought(number("starter_days")),
                orNought(number("returner_days")),
                valid,
                orNought(number("renew_days")),
                orNought(number("credit_months")));
        return course == null || problems.size() > before
                ? Optional.empty()
                : Optional.of(new RequirementDraft(
                        course, also, text("why"), new Asked(several("roles"), several("levels"), places), timing));
    }

    boolean isFirst(Set<String> seen) {
        if (seen.add(code())) {
            return true;
        }
        problem("code", code(), RequirementImportReason.DUPLICATE, "");
        return false;
    }

    void problem(String column, @Nullable String value, RequirementImportReason reason, String detail) {
        problems.add(row.number(), column, value, reason, detail);
    }

    private String text(String column) {
        String value = row.value(column);
        return value == null ? "" : value;
    }

    private String required(String column) {
        if (text(column).isEmpty()) {
            problem(column, "", RequirementImportReason.REQUIRED, "");
        }
        return text(column);
    }

    private Set<String> several(String column) {
        return Arrays.stream(text(column).split("\\|", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private <T> @Nullable T known(String column, String value, Map<String, T> all, RequirementImportReason reason) {
        T found = all.get(value);
        if (found == null && !value.isEmpty()) {
            problem(column, value, reason, "");
        }
        return found;
    }

    private @Nullable Integer number(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("[0-9]{1,6}")) {
            problem(column, value, RequirementImportReason.NOT_A_WHOLE_NUMBER, "");
            return null;
        }
        return Integer.valueOf(value);
    }

    private static int orNought(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private @Nullable LocalDate day(String column, boolean needed) {
        String value = needed ? required(column) : text(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            problem(column, value, RequirementImportReason.NOT_A_DAY, "");
            return null;
        }
    }
}
