package org.goldenthread.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.leave.Away;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a person.
 *
 * @param posts by their first day
 * @param done what they have completed, in any order
 */
record Learner(List<Post> posts, List<Away> leave, List<Completion> done) {

    /**
     * A post as they held it.
     *
     * @param place its unit and all above it
     * @param started start of that spell of employment
     * @param until first day on which it was no longer so; null while it is
     */
    record Post(
            String role,
            @Nullable String level,
            Set<UnitId> place,
            LocalDate started,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean heldOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    Learner {
        posts = List.copyOf(posts);
        leave = List.copyOf(leave);
        done = List.copyOf(done);
    }
}
