package org.goldenthread.tabular;

import java.io.Serializable;

/**
 * Why a whole file was refused.
 *
 * @param detail the missing or refused columns, the row where reading stopped or the limit in MB; may be empty
 */
public record FileProblem(Reason reason, String detail) implements Serializable {

    /** The kinds of refusal. */
    public enum Reason {
        EMPTY,
        TOO_BIG,
        NOT_CSV,
        WRONG_ENCODING,
        MISSING_COLUMNS,
        SAME_COLUMN_TWICE,
        /** It has a column that would tell who a child is. */
        TELLS_WHO_A_CHILD_IS,
        TOO_MANY_ERRORS
    }
}
