package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/**
 * Something that is due in somebody's cases.
 *
 * @param measure key of the measure that it will count in: whoever does not see that measure does not see this
 * @param caseReference of the child, and never a name
 * @param by the last day on which it is in time
 */
public record DueItem(PersonId person, String measure, Kind kind, String caseReference, LocalDate by)
        implements Serializable {

    /** What there is to do. */
    public enum Kind {
        PROTECTION_VISIT,
        LOOKED_AFTER_VISIT,
        ASSESSMENT
    }
}
