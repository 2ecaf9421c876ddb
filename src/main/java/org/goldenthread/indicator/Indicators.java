package org.goldenthread.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The indicators of the portal, read once from {@code indicators/*.yaml}. They are part of the program, so they never change. */
public final class Indicators {

    private static final Map<String, Indicator> SHIPPED = read();

    private Indicators() {}

    /** @throws IllegalArgumentException when there is none of that key */
    public static Indicator get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No indicator " + key));
    }

    public static Optional<Indicator> find(String key) {
        return Optional.ofNullable(SHIPPED.get(key));
    }

    static Collection<Indicator> all() {
        return SHIPPED.values();
    }

    private static Map<String, Indicator> read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:indicators/*.yaml");
            return Arrays.stream(files).map(Indicators::read).collect(toUnmodifiableMap(Indicator::key, identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Indicator read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return IndicatorFile.read(String.valueOf(file.getFilename()), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
