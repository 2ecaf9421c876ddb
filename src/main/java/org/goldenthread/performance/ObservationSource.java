package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where observations came from.
 *
 * @param system the system that the file came out of, such as the name of the case management system; not blank
 * @param dataDate the day whose state the file describes
 */
public record ObservationSource(String system, LocalDate dataDate) implements Serializable {

    /** The longest name of a system. */
    public static final int LONGEST_NAME = 100;

    public ObservationSource {
        system = system.strip();
        if (system.isEmpty() || system.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A source needs a name of at most " + LONGEST_NAME + " characters");
        }
    }
}
