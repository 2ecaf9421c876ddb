package org.goldenthread.instrument;

import java.util.HashSet;
import java.util.List;
import org.goldenthread.instrument.EditRefused.Reason;

/** Whether a question that somebody wrote can be asked. */
final class ItemCheck {

    private ItemCheck() {}

    /** @throws EditRefused with what is wrong with it */
    static void check(Item item, String theme) {
        needed(item.text());
        if (item.kind().isFivePoint() && clean(theme).isEmpty()) {
            throw new EditRefused(Reason.THEME_NEEDED, "");
        }
        item.options().forEach(option -> needed(option.text()));
        if (item.kind().hasOptions()) {
            List<String> words = item.options().stream().map(Option::text).toList();
            if (words.size() < 2 || words.size() > ItemKind.MOST_OPTIONS) {
                throw new EditRefused(Reason.OPTIONS, Integer.toString(ItemKind.MOST_OPTIONS));
            }
            if (new HashSet<>(words).size() < words.size()) {
                throw new EditRefused(Reason.OPTIONS_ALIKE, "");
            }
        }
    }

    static void needed(String text) {
        if (clean(text).isEmpty()) {
            throw new EditRefused(Reason.TEXT_NEEDED, "");
        }
    }

    /** Spaces around it and characters that no keyboard types are not part of what somebody writes. */
    static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\n]]|\\p{Cs}", " ")
                .strip();
    }
}
