package org.goldenthread.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Who of some people reads a commitment today, when nobody is signed in. */
@Component
class TeamReaders {

    private final Commitments commitments;
    private final StaffDirectory directory;

    TeamReaders(Commitments commitments, StaffDirectory directory) {
        this.commitments = commitments;
        this.directory = directory;
    }

    /** All of them but for what a team has agreed, which is the team's and theirs who lead it from above. */
    List<PersonId> of(SaidAndDone said, List<PersonId> people) {
        if (said.origin() != CommitmentOrigin.TEAM || people.isEmpty()) {
            return people;
        }
        Set<UnitId> teams = Set.copyOf(commitments.unitsOf(said.commitment()));
        Structure structure = directory.structureOn(directory.today());
        return people.stream()
                .filter(person -> isIn(teams, person) || leads(structure, teams, person))
                .toList();
    }

    private boolean isIn(Set<UnitId> teams, PersonId person) {
        Optional<StaffMember> member = directory.find(person, directory.today());
        return member.filter(found -> teams.contains(found.unit())).isPresent();
    }

    private static boolean leads(Structure structure, Set<UnitId> teams, PersonId person) {
        return teams.stream()
                .anyMatch(team -> structure.pathUp(team).stream().anyMatch(unit -> person.equals(unit.lead())));
    }
}
