package org.goldenthread.scorecard;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.indicator.IndicatorSource;
import org.goldenthread.indicator.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows as they are now. Each source is asked once for all of its rows. */
@Component
class LiveRows {

    private final KeyIndicators rows;
    private final StoredTargets targets;
    private final FrozenScorecards frozen;
    private final RowWords words;

    LiveRows(KeyIndicators rows, StoredTargets targets, FrozenScorecards frozen, RowWords words) {
        this.rows = rows;
        this.targets = targets;
        this.frozen = frozen;
        this.words = words;
    }

    /** For a quarter: a source that knows only today is compared with what was frozen for the quarters before it. */
    List<ScorecardRow> of(Quarter quarter) {
        Map<String, Target> set = targets.newest();
        FrozenScorecards.Numbers before = frozen.numbersBefore(quarter);
        Map<String, Reading> readings = new HashMap<>();
        rows.all().stream()
                .collect(groupingBy(KeyIndicator::source))
                .values()
                .forEach(some -> readings.putAll(read(some)));
        return rows.all().stream()
                .map(row -> words.row(row, compared(row, reading(row, readings), before), set.get(row.key())))
                .toList();
    }

    /** By the rows' own keys. */
    private Map<String, Reading> read(List<KeyIndicator> some) {
        IndicatorSource source = rows.source(some.getFirst());
        Map<String, Reading> found =
                source.read(some.stream().map(KeyIndicator::figure).toList());
        Map<String, Reading> readings = new HashMap<>();
        some.forEach(row -> {
            @Nullable Reading reading = found.get(row.figure());
            if (reading != null) {
                readings.put(row.key(), reading);
            }
        });
        return readings;
    }

    private static Reading reading(KeyIndicator row, Map<String, Reading> readings) {
        @Nullable Reading reading = readings.get(row.key());
        if (reading == null) {
            throw new IllegalStateException("%s gave no reading of %s".formatted(row.source(), row.figure()));
        }
        return reading;
    }

    private Reading compared(KeyIndicator row, Reading reading, FrozenScorecards.Numbers before) {
        @Nullable Double number = before.numbers().get(row.key());
        @Nullable Quarter quarter = before.quarter();
        return number == null || quarter == null || rows.source(row).knowsBefore()
                ? reading
                : words.comparedWith(reading, quarter, number);
    }
}
