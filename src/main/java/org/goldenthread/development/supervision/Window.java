package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which one supervision is due.
 *
 * @param by the last day in it on which the person is at work
 * @param held the first day in it on which it was held; empty when it was not, or not yet
 */
public record Window(LocalDate first, LocalDate by, LocalDate last, Optional<LocalDate> held) implements Serializable {

    public boolean isMissed(LocalDate today) {
        return held.isEmpty() && last.isBefore(today);
    }

    /** Whether it has begun, is not over, and still waits for its session. */
    public boolean isDue(LocalDate today) {
        return held.isEmpty() && !first.isAfter(today) && !last.isBefore(today);
    }
}
