package org.goldenthread.leave;

import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/** Where days away are entered, for other services, which decide who may do so for whom. */
public interface LeaveBook {

    /**
     * Notes days away; the same first day again changes the last.
     *
     * @throws LeaveRefused when they overlap others or are too long ago
     */
    void add(PersonId person, Away days, PersonId by);

    void remove(PersonId person, LocalDate first);
}
