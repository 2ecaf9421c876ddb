package org.goldenthread.performance;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The measures of the portal, read once from {@code measures/*.yaml}; a file that cannot be read stops the start. */
@Component
class Measures {

    private static final Set<String> KEYS =
            Set.of("key", "order", "name", "meaning", "unit", "direction", "overlapping", "target", "england");
    private static final Set<String> TARGET_KEYS = Set.of("default", "for", "pro-rata", "special", "source");
    private static final Set<String> SPECIAL_KEYS = Set.of("team", "role", "amount", "percent", "most", "for");
    private static final Set<String> ENGLAND_KEYS =
            Set.of("value", "numerator", "denominator", "population", "year", "source", "licence");

    private final List<Measure> all;

    Measures(ResourcePatternResolver resources) throws IOException {
        List<Measure> read = new ArrayList<>();
        for (Resource file : resources.getResources("classpath:measures/*.yaml")) {
            try (InputStream content = file.getInputStream()) {
                read.add(read(String.valueOf(file.getFilename()), content));
            }
        }
        read.sort(Comparator.comparingInt(Measure::order));
        if (read.stream().map(Measure::key).distinct().count() < read.size()) {
            throw new IllegalStateException("Two measures have the same key");
        }
        all = List.copyOf(read);
    }

    List<Measure> all() {
        return all;
    }

    Optional<Measure> find(String key) {
        return all.stream().filter(measure -> measure.key().equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException naming file, place and reason */
    static Measure read(String file, InputStream content) {
        Definition measure = Definition.read(file, content).onlyWith(KEYS);
        return new Measure(
                measure.text("key"),
                measure.number("order"),
                measure.text("name"),
                measure.text("meaning"),
                measure.word("unit", MeasureUnit.class),
                measure.word("direction", Measure.Direction.class),
                measure.flag("overlapping"),
                measure.part("target").map(Measures::target).orElse(null),
                measure.part("england").map(Measures::england).orElse(null));
    }

    private static TargetRule target(Definition part) {
        part.onlyWith(TARGET_KEYS);
        return new TargetRule(
                part.decimal("default"),
                part.has("for") ? part.text("for") : "",
                part.flag("pro-rata"),
                part.has("special")
                        ? part.list("special").stream().map(Measures::special).toList()
                        : List.of(),
                part.text("source"));
    }

    private static TargetRule.Special special(Definition part) {
        part.onlyWith(SPECIAL_KEYS);
        String team = part.has("team") ? part.text("team") : null;
        if (part.has("amount")) {
            return new TargetRule.Special(team, part.text("role"), part.decimal("amount"), part.text("for"), null);
        }
        BigDecimal most = part.has("most") ? part.decimal("most") : null;
        var share = new Target.Share(part.decimal("percent"), part.text("for"), most);
        return new TargetRule.Special(team, part.text("role"), null, "", share);
    }

    /** A percentage is its two counts divided, to one decimal; only where they are not published is it given itself. */
    private static Benchmark england(Definition part) {
        part.onlyWith(ENGLAND_KEYS);
        int year = part.number("year");
        if (part.has("value")) {
            return new Benchmark(
                    part.text("population"),
                    part.decimal("value"),
                    null,
                    null,
                    year,
                    part.text("source"),
                    part.text("licence"));
        }
        int numerator = part.number("numerator");
        int denominator = part.number("denominator");
        return new Benchmark(
                part.text("population"),
                BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP),
                (long) numerator,
                (long) denominator,
                year,
                part.text("source"),
                part.text("licence"));
    }
}
