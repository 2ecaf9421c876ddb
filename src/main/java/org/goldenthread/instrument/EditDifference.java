package org.goldenthread.instrument;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What somebody else has done to an instrument meanwhile.
 *
 * @param added texts of questions that are new, as now
 * @param changed texts of questions that read or work differently, as now
 * @param gone texts of questions that are no longer there, as before
 */
public record EditDifference(List<String> added, List<String> changed, List<String> gone) {

    public static EditDifference between(Instrument before, Instrument now) {
        Map<String, Item> old = byKey(before);
        Map<String, Item> current = byKey(now);
        return new EditDifference(
                now.items().stream()
                        .filter(item -> !old.containsKey(item.key()))
                        .map(Item::text)
                        .toList(),
                now.items().stream()
                        .filter(item -> old.containsKey(item.key()) && !Objects.equals(old.get(item.key()), item))
                        .map(Item::text)
                        .toList(),
                before.items().stream()
                        .filter(item -> !current.containsKey(item.key()))
                        .map(Item::text)
                        .toList());
    }

    /** Whether it is about something else than questions, such as their order, a title or a translation. */
    public boolean isElsewhere() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    private static Map<String, Item> byKey(Instrument instrument) {
        return instrument.items().stream().collect(Collectors.toMap(Item::key, item -> item));
    }
}
