package org.goldenthread.engagement;

import java.util.Collection;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;

/**
 * Which commitments are read: by the units of the group that their figure is about, or by who follows them.
 *
 * @param sql a condition; {@code covered} is an array of keys of units, and it may name the parameter {@code keys}
 */
record CommitmentFilter(String sql, Long[] keys) {

    static final CommitmentFilter ALL = new CommitmentFilter("true", new Long[0]);

    /** Groups that cover at least one of the units. */
    static CommitmentFilter about(Collection<UnitId> units) {
        return new CommitmentFilter("covered && :keys", keys(units));
    }

    /** Groups that cover none but these units. */
    static CommitmentFilter within(Collection<UnitId> units) {
        return new CommitmentFilter("covered <@ :keys and cardinality(covered) > 0", keys(units));
    }

    static CommitmentFilter followedBy(PersonId person) {
        return new CommitmentFilter(
                "commitment_id in (select commitment_id from commitment_following where followers @> :keys)",
                new Long[] {person.value()});
    }

    static CommitmentFilter only(long commitment) {
        return new CommitmentFilter("commitment_id = any (:keys)", new Long[] {commitment});
    }

    private static Long[] keys(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
