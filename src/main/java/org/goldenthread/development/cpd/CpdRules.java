package org.goldenthread.development.cpd;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The regulators' rules and the types of activity, from {@code cpd/rules.yaml}, read once; a broken file stops the start. */
@Component
class CpdRules {

    private static final Set<String> KEYS = Set.of(
            "key",
            "regulator",
            "source",
            "valid-from",
            "valid-to",
            "year-begins",
            "window-opens",
            "pieces",
            "with-peer-reflection",
            "roles");

    private final List<CpdRule> rules;
    private final List<CpdKind> kinds;

    CpdRules() throws IOException {
        this("cpd/rules.yaml", new ClassPathResource("cpd/rules.yaml").getInputStream());
    }

    /** Reads and closes the content. */
    CpdRules(String name, InputStream content) throws IOException {
        try (content) {
            Definition file = Definition.read(name, content).onlyWith(Set.of("rules", "kinds"));
            rules = file.list("rules").stream()
                    .map(part -> rule(part.onlyWith(KEYS)))
                    .toList();
            file.distinct("rules", rules.stream().map(CpdRule::key).toList());
            kinds = file.list("kinds").stream()
                    .map(part -> part.onlyWith(Set.of("key", "name")))
                    .map(part -> new CpdKind(part.text("key"), part.text("name")))
                    .toList();
            file.distinct("kinds", kinds.stream().map(CpdKind::key).toList());
        }
    }

    /** The rule for the year that a day is in: the one that applies on the last day of that year. */
    Optional<CpdRule> forYearOf(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.appliesOn(rule.yearOf(day).last()))
                .findFirst();
    }

    List<CpdKind> kinds() {
        return kinds;
    }

    Optional<CpdKind> kind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    private static CpdRule rule(Definition part) {
        return new CpdRule(
                part.text("key"),
                part.text("regulator"),
                part.text("source"),
                part.day("valid-from"),
                part.has("valid-to") ? part.day("valid-to") : null,
                dayOfYear(part, "year-begins"),
                dayOfYear(part, "window-opens"),
                part.number("pieces"),
                part.number("with-peer-reflection"),
                part.texts("roles"));
    }

    private static MonthDay dayOfYear(Definition part, String key) {
        try {
            return MonthDay.parse("--" + part.text(key));
        } catch (DateTimeException e) {
            throw part.broken(key, "a day of the year such as \"12-01\" is needed here");
        }
    }
}
