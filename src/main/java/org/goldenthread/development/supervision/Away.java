package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/** Days on which somebody is not at work, both of them too. Why is nobody's business here. */
public record Away(LocalDate from, LocalDate to) implements Serializable {

    public Away {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("%s is before %s".formatted(to, from));
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
