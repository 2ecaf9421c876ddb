package org.goldenthread.engagement;

import java.util.Collection;
import org.goldenthread.organisation.UnitId;

/**
 * Which commitments are read, by the units of the group that their figure is about.
 *
 * @param sql a condition on {@code covered}, an array of keys of units; it may name the parameter {@code units}
 */
record CommitmentFilter(String sql, Long[] units) {

    static final CommitmentFilter ALL = new CommitmentFilter("true", new Long[0]);

    /** Groups that cover at least one of the units. */
    static CommitmentFilter about(Collection<UnitId> units) {
        return new CommitmentFilter("covered && :units", keys(units));
    }

    /** Groups that cover none but these units. */
    static CommitmentFilter within(Collection<UnitId> units) {
        return new CommitmentFilter("covered <@ :units and cardinality(covered) > 0", keys(units));
    }

    private static Long[] keys(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
