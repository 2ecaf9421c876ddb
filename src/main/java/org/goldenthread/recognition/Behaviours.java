package org.goldenthread.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The organisation's values, from its own file or the shipped one, read once; a broken file stops the start. */
@Component
class Behaviours {

    private final List<Behaviour> all;

    Behaviours(@Value("${goldenthread.recognition.values}") Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            Definition definition =
                    Definition.read(String.valueOf(file.getFilename()), content).onlyWith(Set.of("values"));
            all = definition.list("values").stream()
                    .map(part -> part.onlyWith(Set.of("key", "name", "says")))
                    .map(part -> new Behaviour(part.text("key"), part.text("name"), part.text("says")))
                    .toList();
            definition.distinct("values", all.stream().map(Behaviour::key).toList());
        }
    }

    List<Behaviour> all() {
        return all;
    }

    Optional<Behaviour> find(String key) {
        return all.stream().filter(value -> value.key().equals(key)).findFirst();
    }
}
