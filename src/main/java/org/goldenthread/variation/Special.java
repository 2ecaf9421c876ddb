package org.goldenthread.variation;

import java.io.Serializable;
import java.util.List;

/**
 * Points that together fit one rule.
 *
 * @param points places in the series, from 0, the oldest first; they need not touch each other
 */
public record Special(Signal signal, List<Integer> points) implements Serializable {

    public Special {
        points = List.copyOf(points);
    }

    public int first() {
        return points.getFirst();
    }

    public int last() {
        return points.getLast();
    }
}
