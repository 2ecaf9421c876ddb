package org.goldenthread.instrument;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.instrument.EditRefused.Reason;

/** What the five points of a scale are called in one set of questions. */
public final class ScaleEdits {

    private static final int POINTS = 5;

    private ScaleEdits() {}

    /** The kinds of five points that the set asks, in their order. */
    public static List<ItemKind> asked(Instrument instrument) {
        return Stream.of(ItemKind.values())
                .filter(ItemKind::isFivePoint)
                .filter(kind -> instrument.items().stream().anyMatch(item -> item.kind() == kind))
                .toList();
    }

    /**
     * Other words make other questions: what was scored as the shipped ones are is so no more.
     *
     * @param words from the lowest point; none for the portal's own
     * @throws EditRefused when one is missing, or two are alike
     */
    public static Instrument worded(Instrument instrument, ItemKind kind, List<String> words) {
        Map<ItemKind, List<String>> labels = new EnumMap<>(ItemKind.class);
        labels.putAll(instrument.labels());
        labels.remove(kind);
        if (!words.isEmpty()) {
            labels.put(kind, checked(words));
        }
        return InstrumentEdits.tidied(
                instrument,
                instrument.with(
                        instrument.language(),
                        instrument.title(),
                        instrument.sections(),
                        instrument.themes(),
                        instrument.scales(),
                        labels,
                        instrument.items()));
    }

    private static List<String> checked(List<String> words) {
        List<String> clean = words.stream().map(ItemCheck::clean).toList();
        if (clean.size() != POINTS) {
            throw new IllegalArgumentException("A scale has five points, not " + clean.size());
        }
        clean.forEach(ItemCheck::needed);
        if (new HashSet<>(clean).size() < POINTS) {
            throw new EditRefused(Reason.OPTIONS_ALIKE, "");
        }
        return clean;
    }
}
