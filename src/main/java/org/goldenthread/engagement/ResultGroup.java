package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.GroupKind;
import org.jspecify.annotations.Nullable;

/**
 * A group of the tree by which a wave is read, as it was fixed when the wave was launched; or a band of an attribute, with
 * people of all groups.
 *
 * @param parent the group above; null for the organisation
 * @param invited people invited in it and below
 * @param depth 0 for the organisation, 1 for its services and for bands, 2 for teams
 * @param band of a band which one, such as UNDER_TWO_YEARS; null for a group of the tree
 */
public record ResultGroup(
        long id,
        @Nullable Long parent,
        String name,
        GroupKind kind,
        List<UnitId> units,
        int invited,
        int depth,
        @Nullable String band)
        implements Serializable {

    public ResultGroup {
        units = List.copyOf(units);
    }

    boolean isBand() {
        return kind == GroupKind.BAND;
    }
}
