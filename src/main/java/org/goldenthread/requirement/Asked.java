package org.goldenthread.requirement;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rule asks: whoever fits each of the three. An empty set leaves nobody out.
 *
 * @param roles job roles
 * @param levels practice levels
 * @param units services and teams, with everything below them
 */
public record Asked(Set<String> roles, Set<String> levels, Set<UnitId> units) implements Serializable {

    public static final Asked EVERYBODY = new Asked(Set.of(), Set.of(), Set.of());

    public Asked {
        roles = Set.copyOf(roles);
        levels = Set.copyOf(levels);
        units = Set.copyOf(units);
    }

    /** @param place a unit and all above it */
    boolean fits(String role, @Nullable String level, Set<UnitId> place) {
        return (roles.isEmpty() || roles.contains(role))
                && (levels.isEmpty() || (level != null && levels.contains(level)))
                && (units.isEmpty() || !Collections.disjoint(units, place));
    }
}
