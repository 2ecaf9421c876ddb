package org.goldenthread.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** In which order questions stand. What is withheld always comes last, and equals stand as they were asked. */
public enum ItemOrder {
    /** What has clearly got worse, then what is clearly below the level above, then the fewest positive answers. */
    MATTERS(Comparator.<ItemResult>comparingInt(ItemOrder::urgency).thenComparingDouble(ItemOrder::value)),
    /** The fewest positive answers first. */
    LOWEST(Comparator.comparingDouble(ItemOrder::value)),
    /** What has clearly changed, the largest change first, either way. */
    CHANGE(Comparator.comparingDouble(
            item -> item.figure().clear() ? -item.figure().changeSize() : 0)),
    /** The farthest below the level above first; without such a level, last. */
    LEVEL_ABOVE(Comparator.comparingDouble(
            item -> item.above().filter(Figure::isShown).isPresent() ? item.distance() : Double.MAX_VALUE)),
    /** As they were asked, by theme. */
    ASKED((one, other) -> 0);

    private final Comparator<ItemResult> order;

    ItemOrder(Comparator<ItemResult> order) {
        this.order = order;
    }

    /** @param items as they were asked */
    public List<ItemResult> sorted(List<ItemResult> items) {
        if (this == ASKED) {
            return List.copyOf(items);
        }
        return Stream.concat(
                        items.stream().filter(item -> item.figure().isShown()).sorted(order),
                        items.stream().filter(item -> !item.figure().isShown()))
                .toList();
    }

    private static int urgency(ItemResult item) {
        if (item.figure().clear() && item.figure().isDown()) {
            return 0;
        }
        return item.apart() && item.distance() < 0 ? 1 : 2;
    }

    private static double value(ItemResult item) {
        return item.figure().value();
    }
}
