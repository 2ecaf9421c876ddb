package org.goldenthread.engagement;

import java.time.LocalDate;

/**
 * News of a commitment.
 *
 * @param version the version that the person saw when they decided
 */
public record CommitmentChange(long commitment, int version, CommitmentStatus status, LocalDate due, String note) {}
