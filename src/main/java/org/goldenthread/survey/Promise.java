package org.goldenthread.survey;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.UnitId;

/**
 * Something that all staff can read was promised to a group, so that a survey of this group may ask what came of it.
 *
 * @param group its name, as it was shown
 * @param units whom it was promised to
 * @param below whether it was promised to all that is below these units, too
 */
public record Promise(long id, String title, String group, Set<UnitId> units, boolean below) implements Serializable {

    public Promise {
        units = Set.copyOf(units);
    }

    /** Whether it was promised to each of them: a question that only some can answer is put to nobody. */
    boolean reachesAll(Collection<StaffMember> people, Structure structure) {
        return !people.isEmpty()
                && people.stream().map(StaffMember::unit).distinct().allMatch(unit -> reaches(unit, structure));
    }

    private boolean reaches(UnitId unit, Structure structure) {
        return below
                ? structure.pathUp(unit).stream().anyMatch(each -> units.contains(each.id()))
                : units.contains(unit);
    }
}
