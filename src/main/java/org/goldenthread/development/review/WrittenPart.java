package org.goldenthread.development.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one of the two prepared.
 *
 * @param inPlaceOf full name of the line manager in whose place a deputy wrote it
 * @param leftOn when they stopped being the line manager; empty for who still is, and for the person
 */
public record WrittenPart(
        String writer, Optional<String> inPlaceOf, Side side, Optional<LocalDate> leftOn, List<Answer> answers)
        implements Serializable {

    public WrittenPart {
        answers = List.copyOf(answers);
    }
}
