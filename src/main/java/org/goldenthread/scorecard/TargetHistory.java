package org.goldenthread.scorecard;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicator.Measured;

/**
 * The targets that a row has and had.
 *
 * @param targets the newest first; a hundred at most
 */
public record TargetHistory(String key, String indicator, Measured measured, List<Target> targets)
        implements Serializable {

    public TargetHistory {
        targets = List.copyOf(targets);
    }

    /** Empty before any was set. */
    public Optional<Target> newest() {
        return targets.stream().findFirst();
    }
}
