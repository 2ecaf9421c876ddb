package org.goldenthread.performance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * One of the signed-in line manager's people.
 *
 * @param workload null where nothing is known of the last month, or there is no allowance
 * @param childrenWhileAway children who were allocated to them at the end of a month for the whole of which they were away, so
 *     that there is no allowance; else null
 * @param signs why they may need support; empty for most
 */
public record TeamMember(
        StaffMember person,
        @Nullable Workload workload,
        @Nullable Integer childrenWhileAway,
        List<SupportSign> signs) implements Serializable {

    public TeamMember {
        signs = List.copyOf(signs);
    }

    public Optional<Workload> known() {
        return Optional.ofNullable(workload);
    }
}
