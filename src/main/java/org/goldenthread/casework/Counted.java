package org.goldenthread.casework;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counts into a measure of one worker.
 *
 * @param what the table of the record behind it
 * @param caseReference the child's
 * @param worker employee number of whose work it is
 * @param day whose month it counts in
 * @param good whether it is one of the numerator
 * @param due the last day on which it would be in time; null where nothing is due
 * @param done the day on which it was done; null while it is not
 */
public record Counted(
        CaseTable what,
        String caseReference,
        String worker,
        LocalDate day,
        boolean good,
        @Nullable LocalDate due,
        @Nullable LocalDate done)
        implements Serializable {}
