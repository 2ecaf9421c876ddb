package org.goldenthread.variation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A series and what its chart must say, from a file: expected values there come from exact fractions. */
record GoldenSeries(String name, Map<String, String> lines, List<Target> targets) {

    private static final Path FILES = Path.of("src/test/resources/variation");

    /** What a file expects about one target. */
    record Target(double value, boolean higherIsBetter, AgainstTarget expected) {}

    static Stream<GoldenSeries> all() {
        try (Stream<Path> files = Files.list(FILES)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(GoldenSeries::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenSeries read(Path file) {
        Map<String, String> lines = new HashMap<>();
        List<Target> targets = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("target: ")) {
                    String[] words = line.split(" ");
                    targets.add(new Target(
                            Double.parseDouble(words[1]), words[2].equals("higher"), AgainstTarget.valueOf(words[3])));
                } else if (!line.startsWith("#")) {
                    String[] parts = line.split(": ", 2);
                    lines.put(parts[0], parts[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GoldenSeries(file.getFileName().toString(), lines, targets);
    }

    private List<String> words(String key) {
        return Arrays.asList(lines.get(key).split(" "));
    }

    List<Double> values() {
        return words("values").stream()
                .map(word -> word.equals("-") ? Double.NaN : Double.parseDouble(word))
                .toList();
    }

    /** The same without gaps, exactly as written. */
    List<BigDecimal> exact() {
        return words("values").stream()
                .filter(word -> !word.equals("-"))
                .map(BigDecimal::new)
                .toList();
    }

    double number(String key, int place) {
        return Double.parseDouble(words(key).get(place));
    }

    boolean provisional() {
        return lines.get("provisional").equals("yes");
    }

    /** One for each value: such as OUTSIDE-LOW, or "." for none, or "-" for a gap. */
    List<String> signals() {
        return words("signals");
    }

    @Override
    public String toString() {
        return name;
    }
}
