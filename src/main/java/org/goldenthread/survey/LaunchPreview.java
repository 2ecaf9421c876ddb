package org.goldenthread.survey;

import java.util.List;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;

/**
 * What a launch would come to, for its owner to look at before anybody is asked.
 *
 * @param invited people who would be asked
 * @param leaves the groups that ballots would hang on
 */
public record LaunchPreview(int invited, List<Leaf> leaves) {

    /**
     * A group of ballots.
     *
     * @param folded names of the units in it, when it is not one unit's own
     * @param bands 1 where the attribute would have too few people and is dropped
     * @param coarsened the attribute was asked for, and is dropped here
     */
    public record Leaf(
            String service,
            String name,
            GroupKind kind,
            List<String> folded,
            int invited,
            int bands,
            boolean coarsened) {}

    public LaunchPreview {
        leaves = List.copyOf(leaves);
    }

    static LaunchPreview of(LaunchPlan.Tree plan, Structure structure, Attribute attribute) {
        List<Leaf> leaves = plan.services().stream()
                .flatMap(service ->
                        service.leaves().stream().map(leaf -> leaf(service.name(), leaf, structure, attribute)))
                .toList();
        return new LaunchPreview(leaves.stream().mapToInt(Leaf::invited).sum(), leaves);
    }

    private static Leaf leaf(String service, LaunchPlan.Leaf leaf, Structure structure, Attribute attribute) {
        List<String> units = leaf.units().stream()
                .flatMap(unit -> structure.find(unit).stream())
                .map(Unit::name)
                .sorted()
                .toList();
        return new Leaf(
                service,
                leaf.name(),
                leaf.kind(),
                leaf.kind() == GroupKind.FOLDED ? units : List.of(),
                leaf.cells().values().stream().mapToInt(List::size).sum(),
                leaf.cells().size(),
                attribute != Attribute.NONE && leaf.cells().containsKey(Attribute.ANY));
    }
}
