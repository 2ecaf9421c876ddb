package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Children allocated to a worker on the last day of a month.
 *
 * <ul>
 *   <li>A child counts whose allocation stands at the end of that day: one that ended on it does not, one that began on it does.
 *   <li>Two workers who hold a child together count it both; one worker counts a child once.
 *   <li>Whoever had a child in the month and has none at its end has a caseload of nought.
 * </ul>
 *
 * The same holds on any other day, see {@link Allocations#atEndOf}.
 */
final class CaseloadFormula implements Formula {

    @Override
    public String measure() {
        return "caseload";
    }

    @Override
    public boolean isShare() {
        return false;
    }

    @Override
    public Set<CaseTable> reads() {
        return Set.of();
    }

    @Override
    public void count(CaseHistory child, Months months, Consumer<Counted> counted) {
        months.each().forEach(month -> {
            LocalDate last = month.atEndOfMonth();
            Set<String> holders = child.allocations().atEndOf(last);
            for (String worker : child.allocations().between(month.atDay(1), last)) {
                counted.accept(new Counted(
                        CaseTable.INVOLVEMENTS, child.reference(), worker, last, holders.contains(worker), null, null));
            }
        });
    }
}
