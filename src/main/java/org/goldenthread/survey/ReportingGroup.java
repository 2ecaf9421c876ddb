package org.goldenthread.survey;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree by which a campaign's results are read, fixed at launch from the structure of that day. Ballots
 * hang on its leaves only.
 *
 * @param units the units it covers: one for a unit of its own, several for a folded group
 * @param invited people invited in this group and everything below it; once the campaign is closed, those of whom the
 *     response rate is
 * @param answered people who answered, below it included; known once the campaign is closed, else 0
 */
public record ReportingGroup(
        long id, String name, GroupKind kind, @Nullable Long parent, List<UnitId> units, int invited, int answered)
        implements Serializable {

    public ReportingGroup {
        units = List.copyOf(units);
    }
}
