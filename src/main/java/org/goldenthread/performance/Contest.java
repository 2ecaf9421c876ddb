package org.goldenthread.performance;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import org.goldenthread.performance.MeasureAction.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * A person says that one of their own figures does not look right.
 *
 * @param measure key of the measure
 * @param name of the measure
 * @param person full name of whose figure it is
 * @param employeeNumber of the same person
 * @param period the month whose figure it was
 * @param numerator as it was then
 * @param denominator as it was then; null for a plain number
 * @param words from 1 to 500 characters
 * @param sharing who reads it beside the person and the data owner
 * @param answer empty before there is one
 * @param answeredBy name of the administrator who answered; empty before
 * @param settledAt null while it is open
 */
public record Contest(
        long id,
        String measure,
        String name,
        String person,
        String employeeNumber,
        YearMonth period,
        int numerator,
        @Nullable Integer denominator,
        String words,
        Sharing sharing,
        Instant contestedAt,
        ContestState state,
        String answer,
        String answeredBy,
        @Nullable Instant settledAt)
        implements Serializable {

    public static final int WORDS_LENGTH = 500;
}
