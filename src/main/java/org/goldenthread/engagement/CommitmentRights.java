package org.goldenthread.engagement;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.springframework.stereotype.Component;

/**
 * Whose figures the signed-in person answers: owners of surveys all, leaders those of groups that they lead whole. To see
 * a figure is not enough, for all staff see the organisation's. The structure is that of today.
 */
@Component
class CommitmentRights {

    private final StaffDirectory staff;
    private final CurrentUser currentUser;
    private final Commitments commitments;

    CommitmentRights(StaffDirectory staff, CurrentUser currentUser, Commitments commitments) {
        this.staff = staff;
        this.currentUser = currentUser;
        this.commitments = commitments;
    }

    /** Those of some figures that the signed-in person may answer. */
    Set<Long> mayAnswer(Collection<Long> figures) {
        if (currentUser.has(Role.SURVEY_OWNER)) {
            return Set.copyOf(figures);
        }
        Set<UnitId> led = unitsILead();
        return commitments.unitsOf(figures).entrySet().stream()
                .filter(figure -> !figure.getValue().isEmpty() && led.containsAll(figure.getValue()))
                .map(entry -> entry.getKey())
                .collect(toSet());
    }

    /** Whether the signed-in person answers what is asked of these units: those who lead all of them, and owners of surveys. */
    boolean mayAnswerFor(Collection<UnitId> units) {
        return currentUser.has(Role.SURVEY_OWNER)
                || !units.isEmpty() && unitsILead().containsAll(units);
    }

    /** Whose agreements among themselves the signed-in person reads: their own unit's, and those of all that they lead. */
    Set<UnitId> myTeams() {
        Set<UnitId> teams = new HashSet<>(staff.unitsILead());
        staff.me().ifPresent(me -> teams.add(me.unit()));
        return teams;
    }

    CommitmentFilter mine() {
        return currentUser.has(Role.SURVEY_OWNER) ? CommitmentFilter.ALL : CommitmentFilter.within(unitsILead());
    }

    /** What concerns the signed-in person's service; empty for those who belong to none. */
    Optional<CommitmentFilter> myService() {
        return staff.me().flatMap(me -> {
            Structure structure = staff.structureOn(staff.today());
            return structure.serviceOf(me.unit()).map(service -> {
                Set<UnitId> units = new HashSet<>();
                structure.subtree(service.id()).forEach(unit -> units.add(unit.id()));
                structure.pathUp(service.id()).forEach(unit -> units.add(unit.id()));
                return CommitmentFilter.about(units);
            });
        });
    }

    Optional<String> nameOfMyService() {
        return staff.me()
                .flatMap(me -> staff.structureOn(staff.today()).serviceOf(me.unit()))
                .map(Unit::name);
    }

    private Set<UnitId> unitsILead() {
        return currentUser.has(Role.LEADER) ? staff.unitsILead() : Set.of();
    }
}
