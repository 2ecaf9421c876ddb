package org.goldenthread.casework;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a table is known.
 *
 * @param source the system that the last file came out of
 * @param dataDate the last day whose state is known
 * @param receivedAt when the last file came
 */
public record KnownTable(CaseTable table, String source, LocalDate dataDate, Instant receivedAt)
        implements Serializable {}
