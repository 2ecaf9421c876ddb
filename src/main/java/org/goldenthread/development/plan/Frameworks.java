package org.goldenthread.development.plan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.goldenthread.framework.DatedFrameworks;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Capabilities by their framework; topics of learning and career paths from the files in {@code frameworks/}, read once. */
@Component
class Frameworks {

    /** The framework whose domains a goal can be linked to. */
    private static final String CAPABILITIES = "pcf";

    private final List<Capability> capabilities;
    private final List<Topic> topics;
    private final List<CareerPath> paths;

    Frameworks(DatedFrameworks dated) throws IOException {
        capabilities = dated.find(CAPABILITIES).orElseThrow().elements().stream()
                .map(element -> new Capability(element.key(), element.name()))
                .toList();
        Definition learning = read("learning-topics", Set.of("topics"));
        topics = learning.list("topics").stream()
                .map(part -> part.onlyWith(Set.of("key", "name", "search")))
                .map(part -> new Topic(part.text("key"), part.text("name"), part.text("search")))
                .toList();
        learning.distinct("topics", topics.stream().map(Topic::key).toList());
        Definition careers = read("career-paths", Set.of("paths"));
        paths = careers.list("paths").stream().map(Frameworks::path).toList();
        careers.distinct("paths", paths.stream().map(CareerPath::key).toList());
    }

    List<Capability> capabilities() {
        return capabilities;
    }

    List<Topic> topics() {
        return topics;
    }

    List<CareerPath> paths() {
        return paths;
    }

    private static Definition read(String name, Set<String> keys) throws IOException {
        String file = "frameworks/" + name + ".yaml";
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return Definition.read(file, content).onlyWith(keys);
        }
    }

    private static CareerPath path(Definition part) {
        part.onlyWith(Set.of("key", "name", "says", "steps"));
        String key = part.text("key");
        List<CareerPath.Step> steps =
                part.list("steps").stream().map(step -> step(key, step)).toList();
        part.distinct("steps", steps.stream().map(CareerPath.Step::key).toList());
        return new CareerPath(key, part.text("name"), part.text("says"), steps);
    }

    private static CareerPath.Step step(String path, Definition part) {
        part.onlyWith(Set.of("key", "name", "roles", "levels", "asks"));
        String key = part.text("key");
        List<CareerPath.Ask> asks = part.list("asks").stream()
                .map(ask -> ask.onlyWith(Set.of("key", "text")))
                .map(ask -> new CareerPath.Ask(path + "/" + key + "/" + ask.text("key"), ask.text("text")))
                .toList();
        part.distinct("asks", asks.stream().map(CareerPath.Ask::key).toList());
        return new CareerPath.Step(
                key,
                part.text("name"),
                part.has("roles") ? part.texts("roles") : List.of(),
                part.has("levels") ? part.texts("levels") : List.of(),
                asks);
    }
}
