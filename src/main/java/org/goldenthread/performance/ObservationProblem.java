package org.goldenthread.performance;

import java.io.Serializable;

/**
 * What is wrong with one value of a row of observations.
 *
 * @param row row of the file as a spreadsheet counts, the header being row 1
 * @param value as it stands in the file, shortened when very long; may be empty
 */
public record ObservationProblem(long row, String column, String value, Reason reason) implements Serializable {

    /** The kinds of problem. */
    public enum Reason {
        REQUIRED,
        TOO_MANY_VALUES,
        UNKNOWN_PERSON,
        /** The person held no post in that month. */
        NOT_IN_POST,
        UNKNOWN_MEASURE,
        NOT_A_MONTH,
        MONTH_IN_FUTURE,
        /** Older than the portal keeps observations. */
        MONTH_TOO_OLD,
        NOT_A_WHOLE_NUMBER,
        /** A plain count has no denominator. */
        DENOMINATOR_NOT_ALLOWED,
        NUMERATOR_ABOVE_DENOMINATOR,
        /** An earlier row of the file is about the same person, measure and month. */
        DUPLICATE
    }
}
