package org.goldenthread.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What makes a question the same question: its words, its answers, which way they count and of whom it is asked. Where it
 * stands, and whether an answer is needed, does not.
 */
record ItemWording(
        String language,
        ItemKind kind,
        String text,
        String help,
        boolean reversed,
        List<Option> options,
        List<String> labels,
        Optional<ShownWhen> condition) {

    static ItemWording of(Instrument instrument, Item item) {
        return new ItemWording(
                instrument.language(),
                item.kind(),
                item.text(),
                item.help(),
                item.reversed(),
                item.options(),
                instrument.labels().getOrDefault(item.kind(), List.of()),
                item.condition());
    }
}
