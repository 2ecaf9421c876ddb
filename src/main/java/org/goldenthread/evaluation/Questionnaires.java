package org.goldenthread.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The questions, as their file says. */
@Component
class Questionnaires {

    private static final String FILE = "evaluation/questions.yaml";

    private final List<Questionnaire> all;

    Questionnaires() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            all = Definition.read(FILE, in).onlyWith(Set.of("stages")).list("stages").stream()
                    .map(Questionnaires::questionnaire)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!all.stream().map(Questionnaire::stage).toList().equals(Arrays.asList(Stage.values()))) {
            throw new IllegalArgumentException(FILE + " needs each stage once: " + Arrays.toString(Stage.values()));
        }
    }

    List<Questionnaire> all() {
        return all;
    }

    Questionnaire of(Stage stage) {
        return all.stream().filter(each -> each.stage() == stage).findFirst().orElseThrow();
    }

    private static Questionnaire questionnaire(Definition part) {
        part.onlyWith(Set.of("stage", "weeks", "open-days", "questions"));
        return new Questionnaire(
                Stage.valueOf(part.text("stage")),
                part.number("weeks"),
                part.number("open-days"),
                part.list("questions").stream().map(Questionnaires::question).toList());
    }

    private static Question question(Definition part) {
        part.onlyWith(Set.of("key", "text", "pair"));
        return new Question(
                part.text("key"), part.text("text"), part.has("pair") ? Objects.requireNonNull(part.text("pair")) : "");
    }
}
