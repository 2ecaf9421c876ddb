package org.goldenthread.development.cpd;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A piece of professional development of the signed-in person.
 *
 * @param version as it was read, to change it
 * @param kindName name of its type; empty while it is not said
 * @param fromCourse whether a completed course began it
 * @param finishedOn empty while it is a draft
 * @param recordedOn when its owner recorded it with the regulator
 */
public record CpdEntry(
        long id,
        int version,
        CpdWords words,
        String kindName,
        boolean fromCourse,
        Optional<LocalDate> finishedOn,
        Optional<LocalDate> recordedOn,
        List<PeerReflection> reflections)
        implements Serializable {

    public CpdEntry {
        reflections = List.copyOf(reflections);
    }

    public boolean isFinished() {
        return finishedOn.isPresent();
    }

    /** Given by a colleague here, or written down of a talk with a peer elsewhere. */
    public boolean hasPeerReflection() {
        return !words.peer().isBlank() || reflections.stream().anyMatch(PeerReflection::isGiven);
    }
}
