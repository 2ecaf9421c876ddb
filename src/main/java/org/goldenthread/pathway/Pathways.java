package org.goldenthread.pathway;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.goldenthread.framework.DatedFrameworks;
import org.goldenthread.learning.ServedElement;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.pathway.Pathway.Step;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The pathways from {@code pathways/*.yaml}, read once; a file that cannot be read stops the start. */
@Component
class Pathways {

    private static final Set<String> KEYS = Set.of(
            "key", "order", "name", "says", "roles", "levels", "starter-days", "started-from", "started-to", "steps");

    private final List<Pathway> all;

    Pathways(ResourcePatternResolver resources, DatedFrameworks frameworks) throws IOException {
        List<Pathway> read = new ArrayList<>();
        for (Resource file : resources.getResources("classpath:pathways/*.yaml")) {
            try (InputStream content = file.getInputStream()) {
                read.add(read(String.valueOf(file.getFilename()), content, frameworks));
            }
        }
        read.sort(Comparator.comparingInt(Pathway::order));
        all = List.copyOf(read);
    }

    List<Pathway> of(StaffMember person, LocalDate today) {
        return all.stream().filter(pathway -> pathway.isFor(person, today)).toList();
    }

    List<Pathway> all() {
        return all;
    }

    /** @throws IllegalArgumentException naming file, place and reason */
    static Pathway read(String file, InputStream content, DatedFrameworks frameworks) {
        Definition pathway = Definition.read(file, content).onlyWith(KEYS);
        List<Step> steps = pathway.list("steps").stream()
                .map(step -> step(step, frameworks))
                .toList();
        pathway.distinct("steps", steps.stream().map(Step::key).toList());
        return new Pathway(
                pathway.text("key"),
                pathway.number("order"),
                pathway.text("name"),
                pathway.text("says"),
                pathway.has("roles") ? pathway.texts("roles") : List.of(),
                pathway.has("levels") ? pathway.texts("levels") : List.of(),
                pathway.has("starter-days") ? pathway.number("starter-days") : null,
                pathway.has("started-from") ? pathway.day("started-from") : null,
                pathway.has("started-to") ? pathway.day("started-to") : null,
                steps);
    }

    private static Step step(Definition part, DatedFrameworks frameworks) {
        part.onlyWith(Set.of("key", "name", "by-day", "course", "serves"));
        return new Step(
                part.text("key"),
                part.text("name"),
                part.has("by-day") ? part.number("by-day") : null,
                part.has("course") ? part.text("course") : "",
                part.has("serves")
                        ? part.texts("serves").stream()
                                .map(each -> element(part, each, frameworks))
                                .toList()
                        : List.of());
    }

    /** Such as {@code pcf/knowledge}. */
    private static ServedElement element(Definition part, String text, DatedFrameworks frameworks) {
        String[] names = text.split("/", 2);
        boolean known = names.length == 2
                && frameworks
                        .find(names[0])
                        .flatMap(framework -> framework.element(names[1]))
                        .isPresent();
        if (!known) {
            throw part.broken("serves", "no framework has " + text);
        }
        return new ServedElement(names[0], names[1]);
    }
}
