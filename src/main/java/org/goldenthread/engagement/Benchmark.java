package org.goldenthread.engagement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * A figure from outside to compare with: the median over the organisations of the Civil Service People Survey, row
 * {@code CS_MEDIAN} of the published file. © Crown, Cabinet Office, Open Government Licence v3.0.
 */
public enum Benchmark {
    /** Employee engagement index, from 0 to 100. */
    ENGAGEMENT_INDEX("index", "", "64.076"),
    /** "Effective action has been taken on the results of the last survey", percentage positive. */
    EFFECTIVE_ACTION("effective-action", "effective-action", "37.63");

    private final String key;
    private final String item;
    private final BigDecimal value;

    Benchmark(String key, String item, String value) {
        this.key = key;
        this.item = item;
        this.value = new BigDecimal(value);
    }

    public static Optional<Benchmark> ofItem(String key) {
        return Arrays.stream(values())
                .filter(benchmark -> !benchmark.item.isEmpty() && benchmark.item.equals(key))
                .findFirst();
    }

    public String key() {
        return key;
    }

    /** From 0 to 100, with the decimals that are published. */
    public BigDecimal value() {
        return value;
    }

    public int year() {
        return 2024;
    }

    /** How many organisations it is the median of. */
    public int organisations() {
        return 103;
    }
}
