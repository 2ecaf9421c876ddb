package org.goldenthread.development.strengths;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Answering that somebody has begun.
 *
 * @param optional whether they chose the optional strength
 * @param answered how many statements have an answer
 * @param next page to go on with, from 1; one more than there are when all were seen
 */
public record Sitting(UUID id, LocalDate startedOn, boolean optional, int answered, int statements, int next, int pages)
        implements Serializable {

    public boolean complete() {
        return next > pages;
    }
}
