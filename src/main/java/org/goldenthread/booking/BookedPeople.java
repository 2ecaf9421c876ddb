package org.goldenthread.booking;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;

/** Who has a place, for other services, which decide who may see it. */
public interface BookedPeople {

    /** Whoever is booked on each of these sessions; sessions without anybody are left out. One query. */
    Map<SessionId, Set<PersonId>> bookedOn(Collection<SessionId> sessions);
}
