package org.goldenthread.engagement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A state that a commitment has been in.
 *
 * @param version its version after the change
 * @param by full name of who made the change
 */
public record CommitmentNews(
        int version, Instant at, String by, CommitmentStatus status, LocalDate due, String note, String link)
        implements Serializable {}
