package org.goldenthread.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Theme;

/**
 * What a released campaign asked.
 *
 * @param themes in the order of their first statements
 */
record Questions(List<Theme> themes, List<Asked> asked, List<ScaleName> scales) {

    /**
     * @param theme empty for none
     * @param answers in its own words, where it has such
     * @param options texts by key, in their order; none for a statement or a rating
     */
    record Asked(
            String key, ItemKind kind, String text, Theme theme, List<String> answers, Map<String, String> options) {}

    static Questions of(List<Asked> asked, List<ScaleName> scales) {
        Map<String, Theme> themes = new LinkedHashMap<>();
        asked.stream()
                .filter(item -> item.kind().isFivePoint())
                .forEach(item -> themes.putIfAbsent(item.theme().key(), item.theme()));
        return new Questions(List.copyOf(themes.values()), List.copyOf(asked), List.copyOf(scales));
    }
}
