package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/** What is recorded of a supervision. */
public record SessionEntry(SupervisionKind kind, LocalDate heldOn, int minutes) implements Serializable {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 480;

    public SessionEntry {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("From %d to %d minutes".formatted(SHORTEST, LONGEST));
        }
    }
}
