package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;

/**
 * One group's headline: a row of the heat table.
 *
 * @param themes in the order of the wave's themes
 * @param scales in the order of its scales
 */
public record GroupResult(ResultGroup group, Figure response, Figure index, List<Figure> themes, List<Figure> scales)
        implements Serializable {

    public GroupResult {
        themes = List.copyOf(themes);
        scales = List.copyOf(scales);
    }
}
