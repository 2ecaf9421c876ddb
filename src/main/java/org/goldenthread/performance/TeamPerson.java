package org.goldenthread.performance;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.organisation.StaffMember;

/**
 * All that a line manager sees of one of their people.
 *
 * @param measures those agreed for line managers, of which anything is known
 * @param actions that the person shared with this line manager
 * @param due what is due in the person's cases a week ahead, by case reference
 */
public record TeamPerson(StaffMember person, List<MyMeasure> measures, List<SharedAction> actions, CasesDue due)
        implements Serializable {

    public TeamPerson {
        measures = List.copyOf(measures);
        actions = List.copyOf(actions);
    }
}
