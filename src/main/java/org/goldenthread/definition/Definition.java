package org.goldenthread.definition;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A place in a definition file, read strictly: every method refuses what is missing, misspelt or of another type with an
 * {@link IllegalArgumentException} that names file, place and reason.
 *
 * @param place from the top of the file, each step followed by a dot; empty at the top
 */
public record Definition(
        String file, String place, @Nullable Object value) {

    /**
     * The whole of a YAML file. It can make no objects but texts, numbers, lists and maps.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException when it is no YAML, or a key stands in one place twice
     */
    public static Definition read(String file, InputStream content) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Definition(file, "", new Yaml(new SafeConstructor(options)).load(content));
    }

    /** This place itself, when it has no other keys than these, and something for each that it has. */
    public Definition onlyWith(Set<String> known) {
        entries().forEach((key, content) -> {
            if (!(key instanceof String text) || !known.contains(text)) {
                throw broken(String.valueOf(key), "nothing of this name is known here");
            }
            if (content == null) {
                throw broken(text, "nothing stands here");
            }
        });
        return this;
    }

    public boolean has(String key) {
        return get(key) != null;
    }

    public String text(String key) {
        if (get(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw broken(key, "a text is needed here");
    }

    public int number(String key) {
        if (get(key) instanceof Integer number) {
            return number;
        }
        throw broken(key, "a whole number is needed here");
    }

    public BigDecimal decimal(String key) {
        if (get(key) instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw broken(key, "a number is needed here");
    }

    /** A day, written in quotes as "2027-01-31". */
    public LocalDate day(String key) {
        try {
            return LocalDate.parse(String.valueOf(get(key)));
        } catch (DateTimeParseException e) {
            throw broken(key, "a day such as \"2027-01-31\", in quotes, is needed here");
        }
    }

    /** Whole numbers of which there is at least one. */
    public List<Integer> numbers(String key) {
        return list(key).stream()
                .map(part -> {
                    if (part.value instanceof Integer number) {
                        return number;
                    }
                    throw broken(key, "whole numbers are needed here");
                })
                .toList();
    }

    /** Numbers of which there is at least one. */
    public List<Double> decimalList(String key) {
        return list(key).stream()
                .map(part -> {
                    if (part.value instanceof Number number) {
                        return number.doubleValue();
                    }
                    throw broken(key, "numbers are needed here");
                })
                .toList();
    }

    /** Numbers by names of any kind, such as targets by job role; none when the key is missing. */
    public Map<String, BigDecimal> decimals(String key) {
        Map<String, BigDecimal> decimals = new LinkedHashMap<>();
        part(key)
                .ifPresent(part -> part.entries()
                        .keySet()
                        .forEach(name -> decimals.put(String.valueOf(name), part.decimal(String.valueOf(name)))));
        return decimals;
    }

    /** False when the key is missing. */
    public boolean flag(String key) {
        Object flag = get(key);
        if (flag == null) {
            return false;
        }
        if (flag instanceof Boolean answer) {
            return answer;
        }
        throw broken(key, "true or false is needed here");
    }

    /** What stands below a key; empty when the key is missing. */
    public Optional<Definition> part(String key) {
        return has(key) ? Optional.of(new Definition(file, place + key + ".", get(key))) : Optional.empty();
    }

    /** At least one entry. */
    public List<Definition> list(String key) {
        if (!(get(key) instanceof List<?> values) || values.isEmpty()) {
            throw broken(key, "a list with at least one entry is needed here");
        }
        List<Definition> parts = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            parts.add(new Definition(file, place + key + "[" + (index + 1) + "].", values.get(index)));
        }
        return parts;
    }

    /** Texts of which there is at least one. */
    public List<String> texts(String key) {
        return list(key).stream()
                .map(part -> {
                    if (part.value instanceof String text && !text.isBlank()) {
                        return text.strip();
                    }
                    throw broken(key, "texts are needed here");
                })
                .toList();
    }

    /** The names of what stands here, in their order. */
    public List<String> names() {
        return entries().keySet().stream().map(String::valueOf).toList();
    }

    public String oneOf(String key, List<String> allowed) {
        String text = text(key);
        if (!allowed.contains(text)) {
            throw broken(key, "\"" + text + "\" is none of " + allowed);
        }
        return text;
    }

    /** The constant that a word in lower case names, with hyphens for underscores. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return type.getEnumConstants()[words.indexOf(oneOf(key, words))];
    }

    /** A list of texts out of those allowed; none when the key is missing. */
    public List<String> subset(String key, List<String> allowed) {
        if (!has(key)) {
            return List.of();
        }
        List<String> chosen = new ArrayList<>();
        for (Definition part : list(key)) {
            if (!(part.value instanceof String text) || !allowed.contains(text)) {
                throw broken(key, "\"" + part.value + "\" is none of " + allowed);
            }
            chosen.add(text);
        }
        return chosen;
    }

    /** Refuses names that should each stand once below a key, when one of them stands there twice. */
    public void distinct(String key, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw broken(key, "\"" + name + "\" stands here twice");
            }
        }
    }

    private @Nullable Object get(String key) {
        return entries().get(key);
    }

    private Map<?, ?> entries() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(file + ": " + place + " entries with names are needed here");
    }

    /** For a rule that only the reader of the file knows. */
    public IllegalArgumentException broken(String key, String reason) {
        return new IllegalArgumentException(file + ": " + place + key + ": " + reason);
    }
}
