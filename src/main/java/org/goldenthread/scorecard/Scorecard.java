package org.goldenthread.scorecard;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scorecard as it is now, or as it was frozen.
 *
 * @param frozen null for the one of now
 * @param asOf when it was put together
 * @param rows in their order
 */
public record Scorecard(Quarter quarter, @Nullable FrozenCopy frozen, Instant asOf, List<ScorecardRow> rows)
        implements Serializable {

    public Scorecard {
        rows = List.copyOf(rows);
    }
}
