package org.goldenthread.performance;

import java.io.Serializable;

/**
 * What became of figures that were worked out.
 *
 * @param added figures that are new
 * @param restated figures that were known, but with another value or in another unit
 */
public record FigureChanges(int added, int restated) implements Serializable {

    public static final FigureChanges NONE = new FigureChanges(0, 0);

    public int all() {
        return added + restated;
    }
}
