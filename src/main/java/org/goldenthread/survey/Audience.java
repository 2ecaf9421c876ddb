package org.goldenthread.survey;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;

/**
 * Who a campaign asks: everybody in post on the day it opens, or those of some units.
 *
 * @param units units whose people are asked, with everything below them; empty for everybody
 */
public record Audience(Optional<Set<UnitId>> units) {

    public static Audience everybody() {
        return new Audience(Optional.empty());
    }

    public static Audience of(Set<UnitId> units) {
        return new Audience(Optional.of(Set.copyOf(units)));
    }

    List<StaffMember> among(List<StaffMember> staff, Structure structure) {
        if (units.isEmpty()) {
            return staff;
        }
        Set<UnitId> asked = units.get().stream()
                .flatMap(unit -> structure.subtree(unit).stream())
                .map(Unit::id)
                .collect(toSet());
        return staff.stream().filter(person -> asked.contains(person.unit())).toList();
    }
}
