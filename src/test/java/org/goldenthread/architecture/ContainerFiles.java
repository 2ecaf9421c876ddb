package org.goldenthread.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docker/} says, read once. */
final class ContainerFiles {

    static final Map<String, Map<String, Object>> SERVICES = services();

    static JsonNode realm() {
        return JsonMapper.shared().readTree(Path.of("docker/keycloak/golden-thread-realm.json"));
    }

    /** The variables of a service, as they are written. */
    static Map<String, String> environment(String service) {
        Map<String, String> variables = new TreeMap<>();
        ((Map<?, ?>) SERVICES.get(service).get("environment"))
                .forEach((name, value) -> variables.put(name.toString(), value.toString()));
        return variables;
    }

    static Set<String> words(JsonNode array) {
        Set<String> words = new TreeSet<>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static Map<String, Map<String, Object>> services() {
        try (var in = Files.newBufferedReader(Path.of("docker/compose.yaml"))) {
            Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(in);
            return compose.get("services");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContainerFiles() {}
}
