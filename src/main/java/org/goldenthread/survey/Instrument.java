package org.goldenthread.survey;

import java.io.Serializable;
import java.util.List;

/**
 * What a survey asks and how it is scored: data in {@code resources/instruments/}, copied into a campaign at launch.
 *
 * @param items in the order in which they are asked and in which a ballot stores its answers
 * @param index keys of the items whose person-level mean is the engagement index; empty when it has none
 */
public record Instrument(
        String key,
        int version,
        String title,
        String source,
        String licence,
        List<Theme> themes,
        List<Item> items,
        List<String> index)
        implements Serializable {

    public Instrument {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
        index = List.copyOf(index);
    }

    /** The same instrument with the organisation's name in the texts that ask for it. */
    Instrument namedFor(String organisation) {
        return new Instrument(
                key,
                version,
                title,
                source,
                licence,
                themes,
                items.stream()
                        .map(item ->
                                new Item(item.key(), item.text().replace("[organisation]", organisation), item.theme()))
                        .toList(),
                index);
    }

    /** Minutes to answer, at six items a minute, rounded up. */
    public int minutes() {
        return minutes(items.size());
    }

    static int minutes(int items) {
        return Math.ceilDiv(items, 6);
    }
}
