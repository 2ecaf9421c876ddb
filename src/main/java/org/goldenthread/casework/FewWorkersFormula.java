package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Children allocated to a worker on the last day of a month, and those of them who have had at most three allocated workers on
 * their way through so far.
 *
 * <ul>
 *   <li>The way through is the referral that the allocation belongs to; where the file names none, all that is known.
 *   <li>A worker who comes back is counted once, and two who share a child are two.
 * </ul>
 */
final class FewWorkersFormula implements Formula {

    private final CaseRules rules;

    FewWorkersFormula(CaseRules rules) {
        this.rules = rules;
    }

    @Override
    public String measure() {
        return "three-social-workers-at-most";
    }

    @Override
    public Set<CaseTable> reads() {
        return Set.of();
    }

    @Override
    public void count(CaseHistory child, Months months, Consumer<Counted> counted) {
        months.each().forEach(month -> {
            LocalDate last = month.atEndOfMonth();
            child.allocations().all().stream()
                    .filter(allocation -> allocation.standsAtEndOf(last))
                    .map(allocation -> new Counted(
                            CaseTable.INVOLVEMENTS,
                            child.reference(),
                            allocation.professional(),
                            last,
                            workersUntil(child, allocation, last) <= rules.mostWorkers(),
                            null,
                            null))
                    .distinct()
                    .forEach(counted);
        });
    }

    private static long workersUntil(CaseHistory child, Allocation now, LocalDate day) {
        return child.allocations().all().stream()
                .filter(each -> !each.starts().isAfter(day) && Objects.equals(each.referral(), now.referral()))
                .map(Allocation::professional)
                .distinct()
                .count();
    }
}
