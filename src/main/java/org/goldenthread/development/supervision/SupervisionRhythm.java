package org.goldenthread.development.supervision;

import java.util.Collection;
import java.util.Map;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;

/**
 * A part of the portal that knows the agreed rhythm of some people, such as those on a programme. The first by
 * {@code @Order} that knows somebody is believed; whoever none knows has the rhythm of their role.
 */
public interface SupervisionRhythm {

    /** The rhythms of those it knows, asked for all at once; in a fixed number of queries. */
    Map<PersonId, Rhythm> of(Collection<StaffMember> people);
}
