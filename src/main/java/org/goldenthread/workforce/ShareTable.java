package org.goldenthread.workforce;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How a whole splits into groups, rounded to fives.
 *
 * @param kind cause, reason or a characteristic
 * @param name such as "Ethnic group"; empty where the page names it
 * @param lines in their order; none when it is withheld
 * @param whole the sum of the lines
 * @param population what characteristics are compared with; null where nothing is
 */
public record ShareTable(
        String kind,
        String name,
        Verdict verdict,
        List<Line> lines,
        int whole,
        LocalDate asOf,
        @Nullable Population population)
        implements Serializable {

    /**
     * @param name of the group; empty for those too small to stand alone, and for who did not say
     * @param key of the group
     * @param percent of the whole, from 0 to 100
     * @param populationPercent to one decimal; null where nothing is to be compared
     */
    public record Line(
            String key,
            String name,
            int amount,
            int percent,
            @Nullable BigDecimal populationPercent) implements Serializable {}

    public ShareTable {
        lines = List.copyOf(lines);
    }
}
