package org.goldenthread.notification;

import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;

/** A part of the portal that writes to many at once. */
interface LetterSource {

    /** As in {@link Letter#source}. */
    String name();

    boolean anyDue();

    /**
     * Puts the next letter that is due into the outbox, in the transaction of its cause.
     *
     * @return whether there was one
     */
    boolean writeNext();

    /** Whether nobody wants a letter any more, though some of it may still wait. */
    boolean isOver(String about);

    /** Those to whom a waiting letter is still to be delivered; empty for everybody to whom it was written. */
    default Optional<List<PersonId>> only(String about) {
        return Optional.empty();
    }
}
