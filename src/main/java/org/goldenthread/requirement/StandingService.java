package org.goldenthread.requirement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people stand to the rules: everybody reads their own, line managers that of their people, whoever leads a unit how many of
 * its people stand how, and L&D everything.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.STAFF)
public class StandingService {

    private static final Comparator<MyStanding> URGENT_FIRST = Comparator.comparing(
                    (MyStanding mine) -> mine.standing().state())
            .thenComparing(mine -> mine.standing().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(mine -> mine.requirement().title());

    private final Requirements requirements;
    private final Learners learners;
    private final StoredStandings standings;
    private final StaffDirectory directory;
    private final CurrentUser currentUser;

    StandingService(
            Requirements requirements,
            Learners learners,
            StoredStandings standings,
            StaffDirectory directory,
            CurrentUser currentUser) {
        this.requirements = requirements;
        this.learners = learners;
        this.standings = standings;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** The signed-in person's own, the most urgent first. */
    public List<MyStanding> mine() {
        LocalDate today = directory.today();
        return directory
                .me()
                .map(me -> {
                    List<Requirement> rules = requirements.notEndedBy(today);
                    Learner learner =
                            requireNonNull(learners.of(List.of(me.id()), rules).get(me.id()));
                    return rules.stream()
                            .flatMap(
                                    rule -> DueDates.standing(rule, learner, today)
                                            .map(standing -> new MyStanding(rule, standing))
                                            .stream())
                            .sorted(URGENT_FIRST)
                            .toList();
                })
                .orElseGet(List::of);
    }

    /** Of whoever has the signed-in person as line manager today, by name. */
    public TeamStanding ofMyPeople() {
        LocalDate today = directory.today();
        List<StaffMember> people =
                directory.me().map(me -> directory.reportsOf(me.id(), today)).orElseGet(List::of);
        if (people.isEmpty()) {
            return new TeamStanding(List.of(), List.of());
        }
        List<Requirement> rules = requirements.notEndedBy(today);
        Map<PersonId, Learner> known =
                learners.of(people.stream().map(StaffMember::id).toList(), rules);
        Set<RequirementId> asking = new HashSet<>();
        List<TeamStanding.Person> rows = people.stream()
                .map(person -> {
                    Map<RequirementId, Standing> standing = new HashMap<>();
                    rules.forEach(rule -> DueDates.standing(rule, requireNonNull(known.get(person.id())), today)
                            .ifPresent(found -> standing.put(rule.id(), found)));
                    asking.addAll(standing.keySet());
                    return new TeamStanding.Person(person.fullName(), standing);
                })
                .toList();
        return new TeamStanding(
                rules.stream().filter(rule -> asking.contains(rule.id())).toList(), rows);
    }

    /** Units whose counts the signed-in person may read, by name: for L&D all. */
    public List<Unit> units() {
        Structure structure = directory.structureOn(directory.today());
        if (isPublisher()) {
            return structure.all();
        }
        Set<UnitId> mine = directory.unitsILead();
        return structure.all().stream().filter(unit -> mine.contains(unit.id())).toList();
    }

    /**
     * How many people of a unit and of everything below it stand how to each rule, as it was last worked out, by title.
     *
     * @throws AccessDeniedException for a unit that they do not lead
     */
    public List<RuleCounts> counts(UnitId unit) {
        Map<RequirementId, Map<StandingState, Integer>> byRule = standings.counts(below(unit)).stream()
                .collect(groupingBy(
                        StoredStandings.StateCount::requirement,
                        toMap(StoredStandings.StateCount::state, StoredStandings.StateCount::people)));
        return requirements.notEndedBy(directory.today()).stream()
                .filter(rule -> byRule.containsKey(rule.id()))
                .map(rule -> new RuleCounts(rule, requireNonNull(byRule.get(rule.id()))))
                .toList();
    }

    /** The day as of which counts and lists are true; empty before they were worked out for the first time. */
    public Optional<LocalDate> workedOutOn() {
        return Optional.ofNullable(standings.workedOutOn());
    }

    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public int countPeople(RequirementId rule, StandingState state, UnitId unit) {
        return standings.count(rule, state, below(unit));
    }

    /** Who stands so to a rule in a unit and below, who is due first; one page. Names are for L&D and line managers only. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public List<PersonStanding> people(RequirementId rule, StandingState state, UnitId unit, int offset, int limit) {
        return standings.people(rule, state, below(unit), offset, limit);
    }

    private boolean isPublisher() {
        return currentUser.has(Role.LEARNING_PUBLISHER);
    }

    private Set<UnitId> below(UnitId unit) {
        if (!isPublisher() && !directory.unitsILead().contains(unit)) {
            throw new AccessDeniedException("Only L&D and whoever leads it read a unit's requirements");
        }
        return directory.structureOn(directory.today()).subtree(unit).stream()
                .map(Unit::id)
                .collect(toSet());
    }
}
