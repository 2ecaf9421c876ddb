package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;

/**
 * The items that figures are made of: statements on a five-point scale of which a high answer is the favourable one. Others
 * have no figures: a percentage positive would say the opposite of a reversed item, and nothing of a choice.
 */
final class ReleasedItems {

    private ReleasedItems() {}

    static List<Item> of(Instrument instrument) {
        return instrument.items().stream()
                .filter(item -> item.kind().isFivePoint() && !item.reversed())
                .toList();
    }
}
