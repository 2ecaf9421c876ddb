package org.goldenthread.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The portal's own words around the questions, such as those on the button that sends. Whoever answers in another language
 * meets them as well, so a translation has them under {@code form.} and their name.
 */
public final class FormWords {

    public static final String PREFIX = "form.";

    private static final List<String> ALWAYS = List.of(
            "language",
            "next",
            "back",
            "send",
            "sending",
            "progress",
            "progress-minute",
            "progress-done",
            "none",
            "failed",
            "slow",
            "offline",
            "restored",
            "promise",
            "sent");
    private static final List<String> REQUIRED = List.of("required", "missing", "missing-these");
    private static final List<String> COMMENT =
            List.of("optional", "left", "personal", "look-at-these", "send-as-it-is");
    private static final String SKIP = "skip";
    private static final String RATING = "rating";

    private FormWords() {}

    /** Every place that such a word may stand in. */
    static Set<String> places() {
        Stream<String> names = Stream.of(
                        ALWAYS,
                        REQUIRED,
                        COMMENT,
                        List.of(SKIP, RATING),
                        points(ItemKind.AGREEMENT),
                        points(ItemKind.FREQUENCY))
                .flatMap(List::stream);
        return names.map(PREFIX::concat).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Places of the words that somebody who answers this instrument can meet. */
    public static List<String> metIn(Instrument instrument) {
        List<String> names = new ArrayList<>();
        for (ItemKind kind : List.of(ItemKind.AGREEMENT, ItemKind.FREQUENCY)) {
            if (has(instrument, kind) && !instrument.labels().containsKey(kind)) {
                names.addAll(points(kind));
            }
        }
        if (instrument.items().stream().anyMatch(Item::preferNotToSay)) {
            names.add(SKIP);
        }
        if (has(instrument, ItemKind.RATING)) {
            names.add(RATING);
        }
        if (instrument.items().stream().anyMatch(Item::required)) {
            names.addAll(REQUIRED);
        }
        if (has(instrument, ItemKind.COMMENT)) {
            names.addAll(COMMENT);
        }
        names.addAll(ALWAYS);
        return names.stream().map(PREFIX::concat).toList();
    }

    /** Names of the words for a kind's five points, from the lowest. */
    public static List<String> points(ItemKind kind) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(point -> InstrumentFile.name(kind) + "." + point)
                .toList();
    }

    private static boolean has(Instrument instrument, ItemKind kind) {
        return instrument.items().stream().anyMatch(item -> item.kind() == kind);
    }
}
