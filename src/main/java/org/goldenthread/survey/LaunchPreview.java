package org.goldenthread.survey;

import java.util.List;

/**
 * What a launch would come to, for its owner to look at before anybody is asked.
 *
 * @param invited people who would be asked
 * @param leaves the groups that ballots would hang on
 */
public record LaunchPreview(int invited, List<Leaf> leaves) {

    /** A group of ballots; {@code bands} is 1 where the attribute would have too few people and is dropped. */
    public record Leaf(String service, String name, GroupKind kind, int invited, int bands) {}

    public LaunchPreview {
        leaves = List.copyOf(leaves);
    }

    static LaunchPreview of(LaunchPlan.Tree plan) {
        List<Leaf> leaves = plan.services().stream()
                .flatMap(service -> service.leaves().stream()
                        .map(leaf -> new Leaf(
                                service.name(),
                                leaf.name(),
                                leaf.kind(),
                                leaf.cells().values().stream()
                                        .mapToInt(List::size)
                                        .sum(),
                                leaf.cells().size())))
                .toList();
        return new LaunchPreview(leaves.stream().mapToInt(Leaf::invited).sum(), leaves);
    }
}
