package org.goldenthread.scorecard;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.definition.Definition;
import org.goldenthread.indicator.IndicatorSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rows of the scorecard, read once from {@code scorecard/key-indicators.yaml}; a file that cannot be read stops the start. */
@Component
class KeyIndicators {

    private static final String FILE = "scorecard/key-indicators.yaml";
    private static final Set<String> ROOT = Set.of("key", "version", "source", "licence", "rows");
    private static final Set<String> ROW = Set.of("key", "theme", "indicator", "purpose", "origin", "from", "figure");

    private final List<KeyIndicator> all;
    private final Map<String, IndicatorSource> sources;

    KeyIndicators(List<IndicatorSource> sources) throws IOException {
        this.sources = sources.stream().collect(toMap(IndicatorSource::name, Function.identity()));
        try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
            all = read(FILE, content, this.sources);
        }
    }

    /** In their order. */
    List<KeyIndicator> all() {
        return all;
    }

    Optional<KeyIndicator> find(String key) {
        return all.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    IndicatorSource source(KeyIndicator row) {
        return Optional.ofNullable(sources.get(row.source())).orElseThrow();
    }

    /** @throws IllegalArgumentException naming file, place and reason */
    static List<KeyIndicator> read(String file, InputStream content, Map<String, IndicatorSource> sources) {
        Definition root = Definition.read(file, content).onlyWith(ROOT);
        // Of a file that is used, it is known where it comes from.
        List.of("key", "source", "licence").forEach(root::text);
        root.number("version");
        List<KeyIndicator> rows = new ArrayList<>();
        for (Definition row : root.list("rows")) {
            rows.add(row(row.onlyWith(ROW), sources));
        }
        root.distinct("rows", rows.stream().map(KeyIndicator::key).toList());
        return List.copyOf(rows);
    }

    private static KeyIndicator row(Definition row, Map<String, IndicatorSource> sources) {
        String source = row.oneOf("from", sources.keySet().stream().sorted().toList());
        String figure = row.text("figure");
        return new KeyIndicator(
                row.text("key"),
                row.text("theme"),
                row.text("indicator"),
                row.text("purpose"),
                row.text("origin"),
                source,
                figure,
                Optional.ofNullable(sources.get(source))
                        .flatMap(known -> known.measures(figure))
                        .orElseThrow(() -> row.broken("figure", source + " know no \"" + figure + "\"")));
    }
}
