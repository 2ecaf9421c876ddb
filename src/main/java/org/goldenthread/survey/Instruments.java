package org.goldenthread.survey;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.definition.Definition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The shipped instruments: read and checked at start, so that a broken one never reaches a launch. */
@Component
class Instruments {

    private final Map<String, Instrument> byKey;

    Instruments() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:instruments/*.yaml");
        byKey = Arrays.stream(files).map(Instruments::read).collect(toMap(Instrument::key, Function.identity()));
    }

    /** @throws IllegalArgumentException when there is none of that key */
    Instrument get(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new IllegalArgumentException("No instrument " + key));
    }

    private static Instrument read(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return parse(String.valueOf(file.getFilename()), stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming file, place and reason */
    static Instrument parse(String file, InputStream stream) {
        Definition root = Definition.read(file, stream);
        List<Theme> themes = root.list("themes").stream()
                .map(node -> new Theme(node.text("key"), node.text("name")))
                .toList();
        List<Item> items = root.list("items").stream()
                .map(node -> new Item(
                        node.text("key"),
                        node.text("text"),
                        node.oneOf("theme", themes.stream().map(Theme::key).toList())))
                .toList();
        root.distinct("themes", themes.stream().map(Theme::key).toList());
        root.distinct("items", items.stream().map(Item::key).toList());
        List<String> index = root.subset("index", items.stream().map(Item::key).toList());
        return new Instrument(
                root.text("key"),
                root.number("version"),
                root.text("title"),
                root.text("source"),
                root.text("licence"),
                themes,
                items,
                index);
    }
}
