package org.goldenthread.development.review;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The questions of a review, from the file {@code frameworks/review-form.yaml}, read once. */
@Component
class ReviewForm {

    static final String KEY = "review-form";

    private static final String FILE = "frameworks/" + KEY + ".yaml";
    private static final List<String> PARTS = List.of("person", "manager", "agreed");

    private final List<Question> questions;

    ReviewForm() throws IOException {
        try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
            Definition file = Definition.read(FILE, content).onlyWith(Set.of("name", "questions"));
            questions =
                    file.list("questions").stream().map(ReviewForm::question).toList();
            file.distinct("questions", questions.stream().map(Question::key).toList());
        }
    }

    List<Question> of(Question.Part part) {
        return questions.stream().filter(question -> question.part() == part).toList();
    }

    List<Question> of(Side side) {
        return of(side == Side.PERSON ? Question.Part.PERSON : Question.Part.MANAGER);
    }

    static Question find(List<Question> questions, String key) {
        Optional<Question> found = questions.stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("No question " + key));
    }

    private static Question question(Definition part) {
        part.onlyWith(Set.of("key", "part", "text", "help", "options"));
        return new Question(
                part.text("key"),
                Question.Part.valueOf(part.oneOf("part", PARTS).toUpperCase(Locale.ROOT)),
                part.text("text"),
                part.has("help") ? part.text("help") : "",
                part.has("options") ? part.texts("options") : List.of());
    }
}
