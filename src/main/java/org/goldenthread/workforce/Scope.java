package org.goldenthread.workforce;

import java.time.YearMonth;
import java.util.List;

/**
 * What is made anew: whole organisations, because whether one of their services may be shown depends on the others, and months in
 * a row up to the last that has ended, because a sum of twelve months reaches that far.
 *
 * @param organisations keys of units
 */
record Scope(YearMonth first, YearMonth last, List<Long> organisations) {

    /** A condition on unit_id: the organisations and whatever service was below one of them. */
    static final String UNITS = """
            (unit_id = any(:organisations)
             or unit_id in (select version.unit_id from unit_version version where version.parent_id = any(:organisations)))
            """;

    Scope {
        organisations = List.copyOf(organisations);
    }

    Long[] keys() {
        return organisations.toArray(Long[]::new);
    }
}
