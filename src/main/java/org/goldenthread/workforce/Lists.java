package org.goldenthread.workforce;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What files may say, and how it is grouped, read once from {@code workforce/lists.yaml}. */
@Component
class Lists {

    static final String CAUSE = "cause";
    static final String REASON = "reason";
    /** Who did not say. Like a group, but nobody is of it. */
    static final String NOT_DECLARED = "not-declared";

    private static final String FILE = "workforce/lists.yaml";
    private static final Set<String> ROOT =
            Set.of("key", "version", "source", "licence", "causes", "reasons", "characteristics", "population");
    private static final Set<String> GROUP = Set.of("key", "name", "values", "population");
    private static final Set<String> CHARACTERISTIC = Set.of("key", "name", "groups");
    private static final Set<String> POPULATION = Set.of("name", "year", "source", "licence");

    private final GroupList causes;
    private final GroupList reasons;
    private final List<GroupList> characteristics;
    private final Population population;

    Lists() {
        try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
            Definition root = Definition.read(FILE, content).onlyWith(ROOT);
            List.of("key", "source", "licence").forEach(root::text);
            causes = groups(CAUSE, "", root, "causes");
            reasons = groups(REASON, "", root, "reasons");
            characteristics = root.list("characteristics").stream()
                    .map(part -> part.onlyWith(CHARACTERISTIC))
                    .map(part -> groups(part.text("key"), part.text("name"), part, "groups"))
                    .toList();
            population = root.part("population")
                    .map(part -> part.onlyWith(POPULATION))
                    .map(part -> new Population(
                            part.text("name"), part.number("year"), part.text("source"), part.text("licence")))
                    .orElseThrow(() -> root.broken("population", "entries with names are needed here"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GroupList causes() {
        return causes;
    }

    GroupList reasons() {
        return reasons;
    }

    List<GroupList> characteristics() {
        return characteristics;
    }

    Population population() {
        return population;
    }

    private static GroupList groups(String kind, String name, Definition part, String key) {
        List<Group> groups = part.list(key).stream()
                .map(group -> group.onlyWith(GROUP))
                .map(group -> new Group(
                        group.text("key"),
                        group.text("name"),
                        group.texts("values"),
                        group.has("population") ? group.number("population") : null))
                .toList();
        part.distinct(key, groups.stream().map(Group::key).toList());
        return new GroupList(kind, name, groups);
    }
}
