package org.goldenthread.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record of one child's case, as {@code case_record} keeps it.
 *
 * @param starts the day itself for a visit; null only for a conference that was not held
 * @param ends null while it goes on
 * @param professional key of who is involved; null for all but involvements
 */
record CaseRecord(
        CaseTable table,
        String id,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String professional,
        @Nullable String partOf,
        @Nullable String detail) {}
