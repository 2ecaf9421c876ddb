package org.goldenthread.organisation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.organisation.FileProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet counts, the header being row 1
 * @param columns place of each column of the header
 */
record CsvRow(ImportFile file, int number, Map<String, Integer> columns, List<String> fields) {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** The value on one line and without space around it; null when there is none. */
    @Nullable String value(String column) {
        Integer place = columns.get(column);
        if (place == null || place >= fields.size()) {
            return null;
        }
        String field = fields.get(place);
        if (field.indexOf('\0') >= 0) {
            throw FileRefused.because(file, Reason.NOT_CSV, Integer.toString(number));
        }
        String value = WHITE_SPACE.matcher(field.strip()).replaceAll(" ");
        return value.isEmpty() ? null : value;
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }

    /** The first value to the right of the last column; null when there is none. */
    @Nullable String surplus() {
        return fields.stream()
                .skip(columns.size())
                .filter(field -> !field.isBlank())
                .findFirst()
                .orElse(null);
    }
}
