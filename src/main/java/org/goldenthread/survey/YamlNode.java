package org.goldenthread.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in a definition file, read strictly: what is missing or odd is refused with file, place and reason. */
record YamlNode(String file, String place, @Nullable Object value) {

    String text(String key) {
        if (get(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw broken(key, "a text is needed here");
    }

    int number(String key) {
        if (get(key) instanceof Integer number) {
            return number;
        }
        throw broken(key, "a whole number is needed here");
    }

    List<YamlNode> list(String key) {
        if (!(get(key) instanceof List<?> values) || values.isEmpty()) {
            throw broken(key, "a list with at least one entry is needed here");
        }
        List<YamlNode> nodes = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            nodes.add(new YamlNode(file, place + key + "[" + (index + 1) + "].", values.get(index)));
        }
        return nodes;
    }

    String oneOf(String key, List<String> allowed) {
        String text = text(key);
        if (!allowed.contains(text)) {
            throw broken(key, "\"" + text + "\" is none of " + allowed);
        }
        return text;
    }

    /** A list of texts out of those allowed; none when the key is missing. */
    List<String> subset(String key, List<String> allowed) {
        if (get(key) == null) {
            return List.of();
        }
        List<String> chosen = new ArrayList<>();
        for (YamlNode node : list(key)) {
            if (!(node.value instanceof String text) || !allowed.contains(text)) {
                throw broken(key, "\"" + node.value + "\" is none of " + allowed);
            }
            chosen.add(text);
        }
        return chosen;
    }

    void distinct(String key, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (String one : keys) {
            if (!seen.add(one)) {
                throw broken(key, "\"" + one + "\" stands here twice");
            }
        }
    }

    private @Nullable Object get(String key) {
        if (value instanceof Map<?, ?> map) {
            return map.get(key);
        }
        throw broken(key, "entries with names are needed here");
    }

    private IllegalArgumentException broken(String key, String reason) {
        return new IllegalArgumentException(file + ": " + place + key + ": " + reason);
    }
}
