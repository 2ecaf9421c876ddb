package org.goldenthread.survey;

import java.util.Collection;
import java.util.List;
import org.goldenthread.organisation.UnitId;

/** Whether something was promised on results, so that the next survey may ask what came of it. Who knows tells. */
public interface ActedOn {

    /** @param units of people who are to be asked, with all that is above them: a promise to a service is one to its teams */
    boolean isAnythingPromisedTo(Collection<UnitId> units);

    /** What was promised to any of these units in front of all staff and may still come true, the latest first; some at most. */
    List<Promise> promisesTo(Collection<UnitId> units);
}
