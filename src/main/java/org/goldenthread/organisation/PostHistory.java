package org.goldenthread.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which posts people have held, for other services, which decide what a person may see. */
public interface PostHistory {

    /** Every version of every post of these people, by its first day; one query for all of them. */
    Map<PersonId, List<HeldPost>> of(Collection<PersonId> people);
}
