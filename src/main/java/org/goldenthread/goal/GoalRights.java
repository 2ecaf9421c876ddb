package org.goldenthread.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/**
 * Whose goals the signed-in leader may change: the organisation's, which leaders agree together, and the priorities of
 * services that they lead today. Each change bears their name.
 */
@Component
class GoalRights {

    private final StaffDirectory directory;
    private final CurrentUser currentUser;

    GoalRights(StaffDirectory directory, CurrentUser currentUser) {
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** Whether there is anything that they may change. */
    boolean any() {
        return currentUser.has(Role.LEADER) && directory.me().isPresent();
    }

    /** The organisation that the signed-in person works in; the one there is for somebody who holds no post in it. */
    Optional<Unit> organisation(Structure structure) {
        return directory
                .me()
                .flatMap(me -> structure.pathUp(me.unit()).stream()
                        .filter(unit -> unit.kind() == UnitKind.ORGANISATION)
                        .findFirst())
                .or(structure::organisation);
    }

    /** The organisation first, then services by name; empty for anybody who is no leader. */
    List<Unit> units(Structure structure) {
        if (!any()) {
            return List.of();
        }
        Set<UnitId> led = directory.unitsILead();
        return organisation(structure).stream()
                .flatMap(top -> structure.subtree(top.id()).stream())
                .filter(unit -> unit.kind() == UnitKind.ORGANISATION
                        || (unit.kind() == UnitKind.SERVICE && led.contains(unit.id())))
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::name, NameOrder.COUNTED))
                .toList();
    }
}
