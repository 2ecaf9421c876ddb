package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;

/**
 * The items that figures are made of. Comments have none, and neither has a reversed statement by itself: a percentage
 * positive would say the opposite of it. It counts in its scale.
 */
final class ReleasedItems {

    private ReleasedItems() {}

    /** In the order in which they are asked. */
    static List<Item> of(Instrument instrument) {
        return instrument.items().stream()
                .filter(Item::standsOnBallot)
                .filter(item -> !item.kind().isFivePoint() || !item.reversed())
                .toList();
    }

    /** Those on a five-point scale, with a percentage positive. */
    static List<Item> statements(Instrument instrument) {
        return of(instrument).stream().filter(item -> item.kind().isFivePoint()).toList();
    }
}
