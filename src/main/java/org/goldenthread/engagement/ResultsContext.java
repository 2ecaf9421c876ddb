package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicator.Aim;

/**
 * What a group's results are read beside.
 *
 * @param drivers which statements go with engagement, the closest first; none for any group but the whole organisation
 * @param targets of the index and the response rate, as far as they have one; none for any group but the whole organisation
 */
public record ResultsContext(Trend trend, List<Driver> drivers, Map<FigureKind, Aim> targets) implements Serializable {

    public ResultsContext {
        drivers = List.copyOf(drivers);
        targets = Map.copyOf(targets);
    }

    /** The target of the organisation's index or response rate. */
    public Optional<Aim> target(FigureKind kind) {
        return Optional.ofNullable(targets.get(kind));
    }
}
