package org.goldenthread.workforce;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goldenthread.organisation.NameOrder;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.springframework.stereotype.Component;

/** Who reads what: HR the organisation and every service, a leader the organisation and the services that they lead. */
@Component
class Readers {

    private final StaffDirectory directory;
    private final CurrentUser currentUser;

    Readers(StaffDirectory directory, CurrentUser currentUser) {
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** The organisation first, then services by name. */
    List<Unit> read() {
        Structure structure = directory.structureOn(directory.today());
        if (currentUser.has(Role.SURVEY_OWNER)) {
            return ordered(structure.all());
        }
        if (!currentUser.has(Role.LEADER)) {
            return List.of();
        }
        Set<UnitId> led = directory.unitsILead();
        List<Unit> above = directory.me().map(me -> structure.pathUp(me.unit())).orElse(List.of());
        return ordered(structure.all().stream()
                .filter(unit -> unit.kind() == UnitKind.ORGANISATION ? above.contains(unit) : led.contains(unit.id()))
                .toList());
    }

    /** HR plans for every unit; a leader for those that they lead, which the organisation is only for its director. */
    boolean mayPlan(UnitId unit) {
        return currentUser.has(Role.SURVEY_OWNER)
                || currentUser.has(Role.LEADER) && directory.unitsILead().contains(unit);
    }

    private static List<Unit> ordered(List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.kind() != UnitKind.TEAM)
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::name, NameOrder.COUNTED))
                .toList();
    }
}
