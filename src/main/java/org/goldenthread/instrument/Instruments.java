package org.goldenthread.instrument;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The shipped instruments, for other services: read and checked at start, so that a broken one never reaches a launch. */
@Component
public class Instruments {

    private final Map<String, Instrument> byKey;

    public Instruments() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:instruments/*.yaml");
        byKey = Arrays.stream(files).map(Instruments::read).collect(toMap(Instrument::key, Function.identity()));
    }

    /** @throws IllegalArgumentException when there is none of that key */
    public Instrument get(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new IllegalArgumentException("No instrument " + key));
    }

    /** By title. */
    List<Instrument> all() {
        return byKey.values().stream()
                .sorted(Comparator.comparing(Instrument::title).thenComparing(Instrument::key))
                .toList();
    }

    private static Instrument read(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return InstrumentFile.read(String.valueOf(file.getFilename()), stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
