package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Of how many people its figures are; null where the response rate is withheld, since it would tell. */
    @Nullable Integer base() {
        return response.isShown() ? (Integer) group.invited() : null;
    }
}
