package org.goldenthread.workforce;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.goldenthread.indicator.Good;
import org.goldenthread.indicator.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The key figures, read once from {@code workforce/figures.yaml}; a file that cannot be read stops the start. */
@Component
class Figures {

    private static final String FILE = "workforce/figures.yaml";
    private static final Set<String> ROOT = Set.of("key", "version", "source", "licence", "england", "figures");
    private static final Set<String> ENGLAND = Set.of("file", "year", "population", "source", "licence");
    private static final Set<String> FIGURE = Set.of("key", "name", "meaning", "rate", "unit", "good", "england");
    private static final Set<String> COLUMNS = Set.of("numerator", "denominator", "published");

    private final List<Figure> all;

    Figures() {
        try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
            all = read(Definition.read(FILE, content).onlyWith(ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In their order. */
    List<Figure> all() {
        return all;
    }

    Optional<Figure> find(String key) {
        return all.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    private static List<Figure> read(Definition root) {
        // Of a file that is used, it is known where it comes from.
        List.of("key", "source", "licence").forEach(root::text);
        Definition england = root.part("england")
                .orElseThrow(() -> root.broken("england", "entries with names are needed here"))
                .onlyWith(ENGLAND);
        NamedCsvRecord published = published(england.text("file"));
        List<Figure> figures = root.list("figures").stream()
                .map(figure -> figure(figure.onlyWith(FIGURE), england, published))
                .toList();
        root.distinct("figures", figures.stream().map(Figure::key).toList());
        return figures;
    }

    private static Figure figure(Definition part, Definition england, NamedCsvRecord published) {
        Rate rate = part.word("rate", Rate.class);
        return new Figure(
                part.text("key"),
                part.text("name"),
                part.text("meaning"),
                rate,
                part.word("unit", Unit.class),
                part.word("good", Good.class),
                part.part("england")
                        .map(columns -> england(columns.onlyWith(COLUMNS), rate, england, published))
                        .orElse(null));
    }

    /** From its inputs; where the file has the figure as well, the formula has to give the same. */
    private static @Nullable England england(
            Definition columns, Rate rate, Definition england, NamedCsvRecord published) {
        var numerator = PublishedNumber.read(published.getField(columns.text("numerator")));
        var denominator = PublishedNumber.read(published.getField(columns.text("denominator")));
        var value = rate.value(numerator.orElse(null), denominator.orElse(null));
        if (value.isEmpty()) {
            return null;
        }
        if (columns.has("published")) {
            PublishedNumber.read(published.getField(columns.text("published")))
                    .filter(known -> known.compareTo(value.get()) != 0)
                    .ifPresent(known -> {
                        throw columns.broken("published", "%s is published, and %s comes out".formatted(known, value));
                    });
        }
        return new England(
                value.get(),
                numerator.orElseThrow(),
                denominator.orElseThrow(),
                england.number("year"),
                england.text("population"),
                england.text("source"),
                england.text("licence"));
    }

    private static NamedCsvRecord published(String file) {
        try (InputStream content = new ClassPathResource(file).getInputStream();
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return rows.stream().findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
