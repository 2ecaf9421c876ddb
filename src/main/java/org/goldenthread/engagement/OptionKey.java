package org.goldenthread.engagement;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.goldenthread.instrument.Item;

/**
 * Names the figure of an option, or of several that are only shown together.
 *
 * @param item key of the item
 * @param options their keys
 */
record OptionKey(String item, List<String> options) {

    private static final String SLASH = "/";
    private static final String PLUS = "+";

    OptionKey {
        options = List.copyOf(options);
    }

    /** @param options by their places among those of the item */
    static String of(Item item, List<Integer> options) {
        return options.stream()
                .map(option -> item.options().get(option).key())
                .collect(joining(PLUS, item.key() + SLASH, ""));
    }

    static OptionKey read(String key) {
        int slash = key.indexOf(SLASH);
        return new OptionKey(
                key.substring(0, slash), List.of(key.substring(slash + 1).split("\\" + PLUS)));
    }
}
