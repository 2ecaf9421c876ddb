package org.goldenthread.performance;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goldenthread.definition.Definition;

/** Reads the file of one measure, strictly: whatever is missing, misspelt or contradicts itself is refused. */
final class MeasureFile {

    private static final Set<String> KEYS = Set.of(
            "key",
            "order",
            "theme",
            "name",
            "meaning",
            "formula",
            "unit",
            "direction",
            "overlapping",
            "same-cases-as",
            "system",
            "rhythm",
            "seen-by",
            "sums",
            "target",
            "no-target",
            "benchmarks",
            "no-benchmark");
    private static final Set<String> BENCHMARK_KEYS =
            Set.of("value", "numerator", "denominator", "population", "year", "source", "licence");

    private MeasureFile() {}

    /** @throws IllegalArgumentException naming file, place and reason */
    static Measure read(String file, InputStream content) {
        Definition measure = Definition.read(file, content).onlyWith(KEYS);
        MeasureUnit unit = measure.word("unit", MeasureUnit.class);
        List<String> sameCases = measure.has("same-cases-as") ? measure.texts("same-cases-as") : List.of();
        if (!sameCases.isEmpty() && unit != MeasureUnit.PERCENT) {
            throw measure.broken("same-cases-as", "only a share is of cases");
        }
        return new Measure(
                measure.text("key"),
                measure.number("order"),
                measure.word("theme", Measure.Theme.class),
                measure.text("name"),
                measure.text("meaning"),
                measure.text("formula"),
                unit,
                measure.word("direction", Measure.Direction.class),
                measure.flag("overlapping"),
                sameCases,
                measure.text("system"),
                rhythm(measure),
                measure.word("seen-by", Measure.SeenBy.class),
                measure.word("sums", Measure.Sums.class),
                measure.part("target").map(TargetFile::read).orElse(null),
                whyNone(measure, "target"),
                measure.has("benchmarks") ? benchmarks(measure, unit) : List.of(),
                whyNone(measure, "benchmarks"));
    }

    /** Either there is one, or a word why not: nothing is left out in silence. */
    private static String whyNone(Definition measure, String key) {
        String none = "no-" + (key.equals("benchmarks") ? "benchmark" : key);
        if (measure.has(key)) {
            if (measure.has(none)) {
                throw measure.broken(none, "there is one above");
            }
            return "";
        }
        return measure.text(none);
    }

    private static Rhythm rhythm(Definition measure) {
        Definition rhythm = measure.part("rhythm")
                .orElseThrow(() -> measure.broken("rhythm", "how often figures come is needed here"))
                .onlyWith(Set.of("every", "days"));
        int days = rhythm.number("days");
        if (days < 1) {
            throw rhythm.broken("days", "1 or more is needed here");
        }
        return new Rhythm(rhythm.word("every", Rhythm.Every.class), days);
    }

    private static List<Benchmark> benchmarks(Definition measure, MeasureUnit unit) {
        List<Benchmark> read = measure.list("benchmarks").stream()
                .map(part -> benchmark(part, unit))
                .sorted(Comparator.comparingInt(Benchmark::year))
                .toList();
        measure.distinct(
                "benchmarks",
                read.stream().map(one -> String.valueOf(one.year())).toList());
        return read;
    }

    /** A percentage is its two counts divided, to one decimal; only where they are not published is it given itself. */
    private static Benchmark benchmark(Definition part, MeasureUnit unit) {
        part.onlyWith(BENCHMARK_KEYS);
        boolean counts = part.has("numerator") || part.has("denominator");
        if (counts && (part.has("value") || unit != MeasureUnit.PERCENT)) {
            throw part.broken("numerator", "counts stand for a percentage that is not given itself");
        }
        Long numerator = counts ? (long) part.number("numerator") : null;
        Long denominator = counts ? (long) part.number("denominator") : null;
        BigDecimal value = numerator == null || denominator == null
                ? part.decimal("value")
                : BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return new Benchmark(
                part.text("population"),
                value,
                numerator,
                denominator,
                part.number("year"),
                part.text("source"),
                part.text("licence"));
    }
}
