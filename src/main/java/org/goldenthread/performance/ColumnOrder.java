package org.goldenthread.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.organisation.FileProblem.Reason;

/** Where a file's header has the columns that are needed; columns may come in any order, and others are ignored. */
record ColumnOrder(List<Integer> places, int width) {

    /** @throws FileRefused when a column is missing or there twice */
    static ColumnOrder of(List<String> header) {
        List<String> names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> missing = ObservationFile.COLUMNS.stream()
                .filter(column -> !names.contains(column))
                .toList();
        if (missing.size() == ObservationFile.COLUMNS.size()) {
            throw FileRefused.because(Reason.NOT_CSV, "1");
        }
        if (!missing.isEmpty()) {
            throw FileRefused.because(Reason.MISSING_COLUMNS, String.join(", ", missing));
        }
        if (names.stream().distinct().count() < names.size()) {
            throw FileRefused.because(Reason.SAME_COLUMN_TWICE, "");
        }
        return new ColumnOrder(
                ObservationFile.COLUMNS.stream().map(names::indexOf).toList(), names.size());
    }

    /** The five values, empty where there is none, then the first value to the right of the last column, if any. */
    List<String> arrange(List<String> fields) {
        List<String> values = new ArrayList<>(places.size() + 1);
        for (int place : places) {
            values.add(place < fields.size() ? fields.get(place).strip() : "");
        }
        fields.stream()
                .skip(width)
                .filter(field -> !field.isBlank())
                .findFirst()
                .ifPresent(values::add);
        return values;
    }
}
