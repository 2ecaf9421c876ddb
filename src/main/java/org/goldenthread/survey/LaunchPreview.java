package org.goldenthread.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;

/**
 * What a launch would come to, for its owner to look at before anybody is asked.
 *
 * @param fitting people who fit the audience
 * @param resting of those, how many are spared because they are asked something else about then
 * @param invited people who would be asked
 * @param leaves the groups that ballots would hang on
 * @param asksAction whether it ends with the question if effective action was taken
 * @param promise the one that it asks about at its end; empty for none
 */
public record LaunchPreview(
        int fitting, int resting, int invited, List<Leaf> leaves, boolean asksAction, Optional<Promise> promise) {

    /**
     * A group of ballots.
     *
     * @param folded names of the units in it, when it is not one unit's own
     * @param attributes what became of each attribute that was asked for
     */
    public record Leaf(
            String service,
            String name,
            GroupKind kind,
            List<String> folded,
            int invited,
            Map<Attribute, Coarsened> attributes) {}

    public LaunchPreview {
        leaves = List.copyOf(leaves);
    }

    static LaunchPreview of(
            LaunchPlan.Tree plan,
            Structure structure,
            Draw.Drawn drawn,
            boolean asksAction,
            Optional<Promise> promise) {
        List<Leaf> leaves = plan.services().stream()
                .flatMap(service -> service.leaves().stream().map(leaf -> leaf(service.name(), leaf, structure)))
                .toList();
        return new LaunchPreview(
                drawn.fitting(),
                drawn.resting(),
                leaves.stream().mapToInt(Leaf::invited).sum(),
                leaves,
                asksAction,
                promise);
    }

    private static Leaf leaf(String service, LaunchPlan.Leaf leaf, Structure structure) {
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
                leaf.attributes());
    }
}
