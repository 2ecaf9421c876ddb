package org.goldenthread.survey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.UnitId;

/**
 * One question to be asked of one group.
 *
 * @param title what it is about
 * @param group name of the group, as people read it
 * @param units whose people are asked
 * @param withBelow whether people of the units below them are asked, too
 * @param except who is not asked, because it is their own doing
 * @param threshold the fewest people who may be asked, and whose answers may be shown; at least 5
 */
public record NewCheck(
        String title,
        String group,
        Set<UnitId> units,
        boolean withBelow,
        PersonId except,
        int threshold,
        Instant closesAt) {

    List<StaffMember> among(List<StaffMember> staff, Structure structure) {
        return staff.stream()
                .filter(person -> !person.id().equals(except))
                .filter(person -> withBelow
                        ? structure.pathUp(person.unit()).stream().anyMatch(unit -> units.contains(unit.id()))
                        : units.contains(person.unit()))
                .toList();
    }
}
