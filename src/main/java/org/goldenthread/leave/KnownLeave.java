package org.goldenthread.leave;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.organisation.PersonId;

/** Who is away when, for other services, which decide what a person may see. */
public interface KnownLeave {

    /** Their days away of the last two years and to come, by first day; one query for all of them. */
    Map<PersonId, List<Away>> of(Collection<PersonId> people);
}
