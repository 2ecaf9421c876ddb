package org.goldenthread.development.review;

import java.io.Serializable;
import java.time.LocalDate;

/** A round of reviews that is set up. */
public record NewCycle(String name, LocalDate from, LocalDate to, LocalDate opensOn, LocalDate signBy)
        implements Serializable {

    /** The longest name, in characters. */
    public static final int NAME = 80;

    public NewCycle {
        name = name.strip();
        if (name.isEmpty() || name.length() > NAME || !from.isBefore(to) || opensOn.isAfter(signBy)) {
            throw new IllegalArgumentException("A name, and days in their order");
        }
    }
}
