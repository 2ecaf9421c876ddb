package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was allocated to one child, and when. An involvement counts as an allocation by its role, see {@link CaseRules}. */
record Allocations(List<Allocation> all) {

    static Allocations of(List<CaseRecord> involvements, CaseRules rules) {
        List<Allocation> found = new ArrayList<>();
        for (CaseRecord involvement : involvements) {
            LocalDate starts = involvement.starts();
            String professional = involvement.professional();
            if (starts != null && professional != null && rules.isAllocated(involvement.detail())) {
                found.add(new Allocation(professional, starts, involvement.ends(), involvement.partOf()));
            }
        }
        return new Allocations(List.copyOf(found));
    }

    /**
     * Whose work something on a day was. When one worker hands over to another on that day it is the new one's; on the last
     * day of the last worker it is still theirs.
     */
    Optional<Allocation> on(LocalDate day) {
        return all.stream()
                .filter(allocation -> allocation.touches(day))
                .max(Comparator.comparing(Allocation::starts)
                        .thenComparing(allocation -> allocation.standsAtEndOf(day)));
    }

    /** Who has the child at the end of a day: nobody after the case was closed, several when it is worked together. */
    Set<String> atEndOf(LocalDate day) {
        return all.stream()
                .filter(allocation -> allocation.standsAtEndOf(day))
                .map(Allocation::professional)
                .collect(Collectors.toSet());
    }

    /** Who had the child at any time of these days. */
    Set<String> between(LocalDate first, LocalDate last) {
        return all.stream()
                .filter(allocation -> !allocation.starts().isAfter(last)
                        && (allocation.ends() == null || !allocation.ends().isBefore(first)))
                .map(Allocation::professional)
                .collect(Collectors.toSet());
    }
}
