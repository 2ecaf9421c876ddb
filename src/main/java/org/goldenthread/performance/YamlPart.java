package org.goldenthread.performance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One mapping of a YAML file, read strictly: what is missing, misspelt or of another type is an error. */
final class YamlPart {

    private final String place;
    private final Map<String, Object> values = new HashMap<>();

    /** @throws IllegalStateException when the content is no mapping or has a key that is not known */
    YamlPart(String place, @Nullable Object content, Set<String> known) {
        this(place, content);
        values.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalStateException(place + " has an unknown key: " + key);
        });
    }

    private YamlPart(String place, @Nullable Object content) {
        this.place = place;
        if (!(content instanceof Map<?, ?> map)) {
            throw new IllegalStateException(place + " is no mapping");
        }
        map.forEach((key, value) -> {
            if (value == null) {
                throw new IllegalStateException(place + " has nothing for " + key);
            }
            values.put(String.valueOf(key), value);
        });
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        if (required(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new IllegalStateException(place + ": " + key + " is no text");
    }

    BigDecimal number(String key) {
        if (required(key) instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw new IllegalStateException(place + ": " + key + " is no number");
    }

    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        if (required(key) instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalStateException(place + ": " + key + " is neither true nor false");
    }

    /** Numbers by any key, such as targets by job role; empty when there is no such part. */
    Map<String, BigDecimal> numbers(String key) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        if (has(key)) {
            YamlPart part = new YamlPart(place + ", " + key, required(key));
            part.values.keySet().forEach(name -> numbers.put(name, part.number(name)));
        }
        return numbers;
    }

    Optional<YamlPart> part(String key, Set<String> known) {
        return has(key) ? Optional.of(new YamlPart(place + ", " + key, required(key), known)) : Optional.empty();
    }

    private Object required(String key) {
        @Nullable Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(place + " has no " + key);
        }
        return value;
    }
}
