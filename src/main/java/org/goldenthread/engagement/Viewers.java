package org.goldenthread.engagement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what the signed-in person may look at: all staff the organisation, its bands and their own service; who leads a unit also
 * its groups and those above; leaders the headline of every service; owners of surveys everything. The structure is that
 * of today, the groups those of the campaign.
 */
@Component
class Viewers {

    private final StaffDirectory staff;
    private final CurrentUser currentUser;

    Viewers(StaffDirectory staff, CurrentUser currentUser) {
        this.staff = staff;
        this.currentUser = currentUser;
    }

    /** @param tree with the bands, or without them */
    Viewer of(List<ResultGroup> tree) {
        if (currentUser.has(Role.SURVEY_OWNER)) {
            return Viewer.ofAll(tree);
        }
        Set<Long> whole = new HashSet<>();
        Map<Long, ResultGroup> byId = tree.stream().collect(toMap(ResultGroup::id, Function.identity()));
        tree.stream()
                .filter(group -> group.depth() == 0 || group.isBand())
                .map(ResultGroup::id)
                .forEach(whole::add);
        covering(tree, myUnits()).forEach(group -> whole.add(serviceLevel(group, byId)));
        covering(tree, staff.unitsILead()).forEach(group -> addWithThoseAbove(group, byId, whole));
        Set<Long> headline = new HashSet<>(whole);
        if (currentUser.has(Role.LEADER)) {
            tree.stream()
                    .filter(group -> group.depth() == 1)
                    .map(ResultGroup::id)
                    .forEach(headline::add);
        }
        return new Viewer(whole, headline);
    }

    /** The person's own unit and what it belongs to below the organisation. */
    private Set<UnitId> myUnits() {
        return staff.me()
                .map(me -> staff.structureOn(staff.today()).pathUp(me.unit()).stream()
                        .filter(unit -> unit.parent() != null || unit.id().equals(me.unit()))
                        .map(Unit::id)
                        .collect(toSet()))
                .orElseGet(Set::of);
    }

    private static List<ResultGroup> covering(List<ResultGroup> tree, Collection<UnitId> units) {
        return tree.stream()
                .filter(group -> group.units().stream().anyMatch(units::contains))
                .toList();
    }

    /** The group of the highest level below the organisation: a service, or several small ones folded together. */
    private static long serviceLevel(ResultGroup group, Map<Long, ResultGroup> byId) {
        ResultGroup level = group;
        for (@Nullable ResultGroup above = parent(level, byId); above != null && above.depth() > 0; ) {
            level = above;
            above = parent(level, byId);
        }
        return level.id();
    }

    private static void addWithThoseAbove(ResultGroup group, Map<Long, ResultGroup> byId, Set<Long> ids) {
        for (@Nullable ResultGroup each = group; each != null; each = parent(each, byId)) {
            ids.add(each.id());
        }
    }

    private static @Nullable ResultGroup parent(ResultGroup group, Map<Long, ResultGroup> byId) {
        return group.parent() == null ? null : byId.get(group.parent());
    }
}
