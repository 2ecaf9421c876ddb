package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A supervision that was held.
 *
 * @param version to correct exactly what was read
 * @param recordedBy full name of who entered it, or corrected it last
 * @param before what stood there before it was corrected, the latest first
 */
public record SupervisionSession(
        long id, int version, SessionEntry entry, String recordedBy, Instant recordedAt, List<Before> before)
        implements Serializable {

    public SupervisionSession {
        before = List.copyOf(before);
    }

    /** A version that was corrected. */
    public record Before(SessionEntry entry, String recordedBy, Instant recordedAt) implements Serializable {}
}
