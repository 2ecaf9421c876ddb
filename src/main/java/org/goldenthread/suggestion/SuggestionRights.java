package org.goldenthread.suggestion;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may be asked, and who may answer: owners of surveys everything, leaders what is addressed to a unit that they lead. */
@Component
class SuggestionRights {

    /** A suggestion without a name is addressed to a service only if it has so many staff: most come from within. */
    static final int FEWEST_STAFF = 10;

    private final StaffDirectory staff;
    private final CurrentUser currentUser;

    SuggestionRights(StaffDirectory staff, CurrentUser currentUser) {
        this.staff = staff;
        this.currentUser = currentUser;
    }

    Optional<PersonId> whoIAm() {
        return staff.me().map(StaffMember::id);
    }

    PersonId me() {
        return whoIAm().orElseThrow(() -> new AccessDeniedException("Only staff in post do this"));
    }

    /** The signed-in person's organisation, then its services by name; empty for those who are in no post. */
    List<Addressee> addressees() {
        return staff.me().map(this::addressees).orElseGet(List::of);
    }

    private List<Addressee> addressees(StaffMember me) {
        Structure structure = staff.structureOn(staff.today());
        Map<UnitId, Integer> people = staff.headcountOn(staff.today());
        List<Unit> path = structure.pathUp(me.unit());
        if (path.isEmpty()) {
            return List.of();
        }
        Unit top = path.getLast();
        List<Addressee> all = new ArrayList<>();
        all.add(new Addressee(top.id(), top.name(), true));
        structure.childrenOf(top.id()).stream()
                .filter(unit -> unit.kind() == UnitKind.SERVICE)
                .map(unit -> new Addressee(
                        unit.id(),
                        unit.name(),
                        structure.subtree(unit.id()).stream()
                                        .mapToInt(each -> people.getOrDefault(each.id(), 0))
                                        .sum()
                                >= FEWEST_STAFF))
                .forEach(all::add);
        return all;
    }

    boolean mayAnswer(UnitId unit) {
        return currentUser.has(Role.SURVEY_OWNER)
                || currentUser.has(Role.LEADER) && staff.unitsILead().contains(unit);
    }

    /** Of some units those whose suggestions the signed-in person may answer. */
    Set<UnitId> mayAnswer(Set<UnitId> units) {
        if (currentUser.has(Role.SURVEY_OWNER)) {
            return units;
        }
        Set<UnitId> led = currentUser.has(Role.LEADER) ? staff.unitsILead() : Set.of();
        return units.stream().filter(led::contains).collect(toSet());
    }
}
