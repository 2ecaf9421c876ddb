package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;

/**
 * What a group's results are read beside.
 *
 * @param drivers which statements go with engagement, the closest first; none for any group but the whole organisation
 */
public record ResultsContext(Trend trend, List<Driver> drivers) implements Serializable {

    public ResultsContext {
        drivers = List.copyOf(drivers);
    }
}
