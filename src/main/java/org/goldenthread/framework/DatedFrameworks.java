package org.goldenthread.framework;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.goldenthread.framework.Framework.Element;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The frameworks that come with the portal, read once from {@code standards/*.yaml}; a file that cannot be read stops the
 * start. They are public and the same for everybody, so nothing is decided here about who may see them.
 */
@Component
public class DatedFrameworks {

    private static final Set<String> KEYS =
            Set.of("key", "order", "name", "source", "licence", "valid-from", "valid-to", "elements", "levels", "note");

    private final List<Framework> all;

    DatedFrameworks(ResourcePatternResolver resources) throws IOException {
        List<Framework> read = new ArrayList<>();
        for (Resource file : resources.getResources("classpath:standards/*.yaml")) {
            try (InputStream content = file.getInputStream()) {
                read.add(read(String.valueOf(file.getFilename()), content));
            }
        }
        read.sort(Comparator.comparingInt(Framework::order));
        if (read.stream().map(Framework::key).distinct().count() < read.size()) {
            throw new IllegalStateException("Two frameworks have the same key");
        }
        all = List.copyOf(read);
    }

    /** Whatever day they apply on, in their order. */
    public List<Framework> all() {
        return all;
    }

    /** Those that apply on a day, in their order. */
    public List<Framework> on(LocalDate day) {
        return all.stream().filter(framework -> framework.appliesOn(day)).toList();
    }

    public Optional<Framework> find(String key) {
        return all.stream().filter(framework -> framework.key().equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException naming file, place and reason */
    static Framework read(String file, InputStream content) {
        Definition framework = Definition.read(file, content).onlyWith(KEYS);
        List<Element> elements = framework.list("elements").stream()
                .map(element -> element.onlyWith(Set.of("key", "name")))
                .map(element -> new Element(element.text("key"), element.text("name")))
                .toList();
        framework.distinct("elements", elements.stream().map(Element::key).toList());
        return new Framework(
                framework.text("key"),
                framework.number("order"),
                framework.text("name"),
                framework.text("source"),
                framework.text("licence"),
                day(framework, "valid-from"),
                framework.has("valid-to") ? day(framework, "valid-to") : null,
                elements,
                framework.has("levels") ? framework.texts("levels") : List.of());
    }

    private static LocalDate day(Definition framework, String key) {
        try {
            return LocalDate.parse(framework.text(key));
        } catch (DateTimeParseException e) {
            throw framework.broken(key, "a day such as \"2027-04-01\" is needed here");
        }
    }
}
