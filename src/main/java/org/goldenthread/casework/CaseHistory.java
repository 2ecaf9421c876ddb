package org.goldenthread.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that is known of one child's case, each table in order of its days. */
final class CaseHistory {

    private final String reference;
    private final Allocations allocations;
    private final Map<CaseTable, List<CaseRecord>> records = new EnumMap<>(CaseTable.class);

    /** @param all records of one child, the earliest first */
    CaseHistory(String reference, List<CaseRecord> all, CaseRules rules) {
        this.reference = reference;
        for (CaseRecord record : all) {
            records.computeIfAbsent(record.table(), table -> new ArrayList<>()).add(record);
        }
        allocations = Allocations.of(of(CaseTable.INVOLVEMENTS), rules);
    }

    String reference() {
        return reference;
    }

    Allocations allocations() {
        return allocations;
    }

    List<CaseRecord> of(CaseTable table) {
        return records.getOrDefault(table, List.of());
    }
}
