package org.goldenthread.survey;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.organisation.NameOrder;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;

/**
 * Who answers in which cell, decided from the invited people alone, before anything is stored: every leaf group has at
 * least the threshold of invited people, and so has every band that a ballot may carry. A team that is too small is folded
 * with other such teams and with those of its service who are in no team; if they are still too few, the smallest other
 * team joins them. Services that are too small are folded likewise.
 */
public final class LaunchPlan {

    /**
     * @param services each with at least one leaf; the organisation is above them all
     * @param own people whose ballots hang on the organisation itself; then there are no services
     */
    record Tree(String name, List<UnitId> units, List<Branch> services, List<PersonId> own) {}

    /** A service, or several small ones folded together. */
    record Branch(String name, GroupKind kind, List<UnitId> units, List<Leaf> leaves) {}

    /** A group that ballots hang on, with its cells: persons by combination of bands. */
    record Leaf(
            String name,
            GroupKind kind,
            List<UnitId> units,
            Map<String, List<PersonId>> cells,
            Map<Attribute, Coarsened> attributes) {}

    /** People of one team, or of a service without a team, before folding. */
    private record Pool(String name, GroupKind kind, List<UnitId> units, List<StaffMember> people) {
        static final Comparator<Pool> SMALLEST_FIRST =
                Comparator.comparingInt((Pool pool) -> pool.people.size()).thenComparing(Pool::name);
    }

    private final Structure structure;
    private final LocalDate on;
    private final int threshold;
    private final List<Attribute> attributes;
    private final SmallestGroups smallest;

    private LaunchPlan(
            Structure structure, LocalDate on, int threshold, List<Attribute> attributes, SmallestGroups smallest) {
        this.structure = structure;
        this.on = on;
        this.threshold = threshold;
        this.attributes = attributes;
        this.smallest = smallest;
    }

    static Tree of(List<StaffMember> invited, Structure structure, LaunchRequest request) {
        return of(
                invited,
                structure,
                request.openingDay(),
                request.threshold(),
                request.attributes(),
                request.smallest());
    }

    /** @throws LaunchRefused when the whole audience is below the threshold */
    static Tree of(
            List<StaffMember> invited,
            Structure structure,
            LocalDate on,
            int threshold,
            List<Attribute> attributes,
            SmallestGroups smallest) {
        if (invited.isEmpty()) {
            throw LaunchRefused.noAudience();
        }
        if (invited.size() < threshold) {
            throw LaunchRefused.audienceBelowThreshold(invited.size(), threshold);
        }
        return new LaunchPlan(structure, on, threshold, attributes, smallest).tree(invited);
    }

    private Tree tree(List<StaffMember> invited) {
        Unit organisation = structure.pathUp(invited.getFirst().unit()).getLast();
        Map<UnitId, List<StaffMember>> byService = invited.stream()
                .collect(groupingBy(
                        person ->
                                structure.serviceOf(person.unit()).map(Unit::id).orElse(organisation.id()),
                        () -> new TreeMap<>(Comparator.comparingLong(UnitId::value)),
                        java.util.stream.Collectors.toList()));
        List<Pool> services = new ArrayList<>();
        byService.forEach((service, people) -> services.add(new Pool(
                name(service),
                service.equals(organisation.id()) ? GroupKind.FOLDED : GroupKind.SERVICE,
                List.of(service),
                people)));
        List<Branch> branches =
                fold(services, organisation.name()).stream().map(this::branch).toList();
        return new Tree(organisation.name(), List.of(organisation.id()), branches, List.of());
    }

    /** Everybody in one cell of the whole organisation, for people who would be known by their place of work. */
    static Tree whole(List<StaffMember> invited, Structure structure, int threshold) {
        if (invited.size() < threshold) {
            throw LaunchRefused.audienceBelowThreshold(invited.size(), threshold);
        }
        Unit organisation = structure.pathUp(invited.getFirst().unit()).getLast();
        return new Tree(
                organisation.name(),
                List.of(organisation.id()),
                List.of(),
                invited.stream().map(StaffMember::id).toList());
    }

    private Branch branch(Pool service) {
        if (smallest == SmallestGroups.SERVICES) {
            return new Branch(service.name, service.kind, service.units, List.of(leaf(service)));
        }
        Map<UnitId, List<StaffMember>> byTeam = service.people.stream()
                .collect(groupingBy(
                        StaffMember::unit,
                        () -> new TreeMap<>(Comparator.comparingLong(UnitId::value)),
                        java.util.stream.Collectors.toList()));
        List<Pool> teams = new ArrayList<>();
        byTeam.forEach((unit, people) -> teams.add(
                new Pool(name(unit), isTeam(unit) ? GroupKind.TEAM : GroupKind.FOLDED, List.of(unit), people)));
        List<Leaf> leaves = fold(teams, service.name).stream().map(this::leaf).toList();
        return new Branch(service.name, service.kind, service.units, leaves);
    }

    /** Pools below the threshold, and those that are no unit of their own, become one; it grows until it is large enough. */
    private List<Pool> fold(List<Pool> pools, String above) {
        List<Pool> kept = new ArrayList<>();
        List<Pool> small = new ArrayList<>();
        for (Pool pool : pools) {
            (pool.people.size() < threshold || pool.kind == GroupKind.FOLDED ? small : kept).add(pool);
        }
        kept.sort(Pool.SMALLEST_FIRST);
        while (!small.isEmpty() && size(small) < threshold && !kept.isEmpty()) {
            small.add(kept.removeFirst());
        }
        if (!small.isEmpty()) {
            kept.add(merged(small, kept.isEmpty() ? above : "Others in " + above));
        }
        kept.sort(Comparator.comparing(Pool::name, NameOrder.COUNTED));
        return kept;
    }

    private static Pool merged(List<Pool> pools, String name) {
        return new Pool(
                name,
                GroupKind.FOLDED,
                pools.stream().flatMap(pool -> pool.units.stream()).toList(),
                pools.stream().flatMap(pool -> pool.people.stream()).toList());
    }

    private Leaf leaf(Pool pool) {
        Coarsening coarsened = Coarsening.of(pool.people, attributes, threshold, on);
        return new Leaf(pool.name, pool.kind, pool.units, coarsened.cells(), coarsened.outcome());
    }

    private static int size(List<Pool> pools) {
        return pools.stream().mapToInt(pool -> pool.people.size()).sum();
    }

    private boolean isTeam(UnitId unit) {
        return structure.find(unit).map(found -> found.kind() == UnitKind.TEAM).orElse(false);
    }

    private String name(UnitId unit) {
        return structure.find(unit).map(Unit::name).orElseThrow();
    }
}
