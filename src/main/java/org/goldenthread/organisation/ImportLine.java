package org.goldenthread.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * One change of an import, or one record missing from its file.
 *
 * @param row row of the file, the header being row 1; 0 for a missing record
 * @param key employee number or unit code
 * @param fields what differs; empty where nothing was known before
 */
public record ImportLine(ImportOutcome outcome, long row, String key, String name, List<Field> fields)
        implements Serializable {

    public ImportLine {
        fields = List.copyOf(fields);
    }

    /**
     * One value that differs.
     *
     * @param column column of the file
     * @param before empty for none
     * @param after empty for none
     */
    public record Field(String column, String before, String after) implements Serializable {}
}
