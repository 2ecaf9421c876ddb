package org.goldenthread.performance;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The measures of the portal, read once from {@code measures/*.yaml}; a file that cannot be read stops the start. */
@Component
class Measures {

    private final List<Measure> all;

    Measures(ResourcePatternResolver resources) throws IOException {
        List<Measure> read = new ArrayList<>();
        for (Resource file : resources.getResources("classpath:measures/*.yaml")) {
            try (InputStream content = file.getInputStream()) {
                read.add(MeasureFile.read(String.valueOf(file.getFilename()), content));
            }
        }
        read.sort(Comparator.comparingInt(Measure::order));
        all = List.copyOf(read);
        require(all.stream().map(Measure::key).distinct().count() == all.size(), "Two measures have the same key");
        all.stream()
                .flatMap(measure -> measure.sameCasesAs().stream())
                .forEach(other -> require(find(other).isPresent(), "There is no measure " + other));
        List<String> parts = parts();
        require(parts.stream().distinct().count() == parts.size(), "A measure is part of two others");
        require(
                all.stream()
                        .noneMatch(one ->
                                parts.contains(one.key()) && !one.sameCasesAs().isEmpty()),
                "A measure is part of one that is a part itself");
    }

    List<Measure> all() {
        return all;
    }

    Optional<Measure> find(String key) {
        return all.stream().filter(measure -> measure.key().equals(key)).findFirst();
    }

    /** Every measure of which sums are made, those about the same cases together. */
    List<Family> families() {
        List<String> parts = parts();
        return all.stream()
                .filter(measure -> measure.sums() == Measure.Sums.SHOWN && !parts.contains(measure.key()))
                .map(measure -> new Family(measure.key(), measure.sameCasesAs()))
                .toList();
    }

    private List<String> parts() {
        return all.stream().flatMap(measure -> measure.sameCasesAs().stream()).toList();
    }

    /**
     * Measures whose sums are decided on together.
     *
     * @param parts their denominators together are the whole's; empty for a measure by itself
     */
    record Family(String whole, List<String> parts) {

        List<String> keys() {
            List<String> keys = new ArrayList<>(parts);
            keys.addFirst(whole);
            return keys;
        }
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalStateException(problem);
        }
    }
}
