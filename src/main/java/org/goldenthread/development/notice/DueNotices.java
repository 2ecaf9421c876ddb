package org.goldenthread.development.notice;

import java.util.Optional;

/** Who is to be told of what, for {@code notification}, which asks in nobody's name. */
public interface DueNotices {

    /** Whether {@link #takeDue} would return something. */
    boolean anyDue();

    /**
     * All that one person was not told yet and that still waits; from then on it counts as written. It must be called in the
     * transaction that writes the message.
     */
    Optional<TakenNotices> takeDue();

    /** Whether nothing of what was taken together waits any more. */
    boolean isOver(long taken);
}
