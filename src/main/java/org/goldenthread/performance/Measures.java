package org.goldenthread.performance;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The measures of the portal, read once from {@code measures/*.yaml}; a file that cannot be read stops the start. */
@Component
class Measures {

    private static final Set<String> KEYS =
            Set.of("key", "order", "name", "meaning", "unit", "direction", "target", "england");
    private static final Set<String> TARGET_KEYS = Set.of("default", "pro-rata", "levels", "roles", "source");
    private static final Set<String> ENGLAND_KEYS =
            Set.of("value", "numerator", "denominator", "year", "source", "licence");

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

    static Measure read(String file, InputStream content) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object yaml = new Yaml(new SafeConstructor(options)).load(content);
        YamlPart part = new YamlPart(file, yaml, KEYS);
        return new Measure(
                part.text("key"),
                part.number("order").intValueExact(),
                part.text("name"),
                part.text("meaning"),
                MeasureUnit.valueOf(part.text("unit").toUpperCase(Locale.ROOT)),
                Measure.Direction.valueOf(part.text("direction").toUpperCase(Locale.ROOT)),
                part.part("target", TARGET_KEYS).map(Measures::target).orElse(null),
                part.part("england", ENGLAND_KEYS).map(Measures::england).orElse(null));
    }

    private static TargetRule target(YamlPart part) {
        return new TargetRule(
                part.number("default"),
                part.flag("pro-rata"),
                part.numbers("levels"),
                part.numbers("roles"),
                part.text("source"));
    }

    /** A percentage is its two counts divided, to one decimal; only where they are not published is it given itself. */
    private static Benchmark england(YamlPart part) {
        int year = part.number("year").intValueExact();
        if (part.has("value")) {
            return new Benchmark(part.number("value"), null, null, year, part.text("source"), part.text("licence"));
        }
        BigDecimal numerator = part.number("numerator");
        BigDecimal denominator = part.number("denominator");
        return new Benchmark(
                numerator.movePointRight(2).divide(denominator, 1, RoundingMode.HALF_UP),
                numerator.longValueExact(),
                denominator.longValueExact(),
                year,
                part.text("source"),
                part.text("licence"));
    }
}
