package org.goldenthread.scorecard;

import java.io.Serializable;
import java.time.Instant;

/**
 * A copy of the scorecard that was made for the board, and never changes.
 *
 * @param revision from 1: what was frozen again stands beside what was frozen before
 * @param frozenBy full name
 */
public record FrozenCopy(long id, Quarter quarter, int revision, Instant frozenAt, String frozenBy)
        implements Serializable {}
