package org.goldenthread.tabular;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.tabular.FileProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param file name of the file
 * @param number as a spreadsheet counts, the header being row 1
 * @param columns place of each column of the header
 */
public record CsvRow(String file, int number, Map<String, Integer> columns, List<String> fields) {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /**
     * The value on one line and without space around it; null when there is none.
     *
     * @throws FileRefused when it has a zero byte, so that the file is no text
     */
    public @Nullable String value(String column) {
        Integer place = columns.get(column);
        if (place == null || place >= fields.size()) {
            return null;
        }
        String field = fields.get(place).strip();
        if (field.isEmpty()) {
            return null;
        }
        return hasSpace(field) ? WHITE_SPACE.matcher(field).replaceAll(" ") : field;
    }

    /** The first value to the right of the last column; null when there is none. */
    public @Nullable String surplus() {
        for (int place = columns.size(); place < fields.size(); place++) {
            if (!fields.get(place).isBlank()) {
                return fields.get(place);
            }
        }
        return null;
    }

    boolean isBlank() {
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Most values have none, and a file may have millions of values. */
    private boolean hasSpace(String field) {
        boolean space = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == 0) {
                throw FileRefused.because(file, Reason.NOT_CSV, Integer.toString(number));
            }
            space |= c <= ' ';
        }
        return space;
    }
}
