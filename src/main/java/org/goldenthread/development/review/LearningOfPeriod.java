package org.goldenthread.development.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.PersonId;

/** A part of the portal that knows what somebody learned, such as courses that they completed. Whoever asks decides on access. */
public interface LearningOfPeriod {

    /** The earliest first; both days are of the period. */
    List<Learned> of(PersonId person, LocalDate from, LocalDate to);

    /** Something that was learned, by its title. */
    record Learned(String title, LocalDate on) implements Serializable {}
}
