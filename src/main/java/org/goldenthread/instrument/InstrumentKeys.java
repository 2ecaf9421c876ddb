package org.goldenthread.instrument;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Stable names for what people call by words of their own. */
final class InstrumentKeys {

    private static final int WORDS = 5;
    private static final int LENGTH = 40;

    private InstrumentKeys() {}

    /** A key that reads like the text, or like its kind where the text has no Latin letter; none of those taken. */
    static String fresh(String text, String kind, Collection<String> taken) {
        String words = Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replace("'", "")
                        .replace("\u2019", "")
                        .split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .collect(Collectors.joining("-"));
        return numbered(words.isEmpty() ? kind : words.substring(0, Math.min(words.length(), LENGTH)), taken);
    }

    /** The key itself, or with the first number that is free. */
    static String numbered(String key, Collection<String> taken) {
        String free = key;
        for (int number = 2; taken.contains(free); number++) {
            free = key + "-" + number;
        }
        return free;
    }
}
