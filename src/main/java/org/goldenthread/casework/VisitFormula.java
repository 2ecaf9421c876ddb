package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.goldenthread.casework.VisitChain.DueVisit;
import org.goldenthread.casework.VisitChain.Rhythm;

/**
 * Child protection and looked-after visits that fell due in a month, and those of them that were made in time.
 *
 * <ul>
 *   <li>Child protection: within so many working days of the start of the plan, and of each visit; the number is the
 *       organisation's own. A visit belongs to its plan.
 *   <li>Looked after, by regulation 28(2): within one week of the start of any placement, then at intervals of not more than six
 *       weeks for its first year; thereafter six weeks, or three months where the placement is to last until 18. A visit belongs
 *       to the placement that it falls in.
 *   <li>A visit counts when the child was seen: one with {@code N} does not.
 *   <li>It counts in the month in which it was due, for the worker allocated on that day, whoever made it.
 * </ul>
 *
 * What is due when is {@link VisitChain}'s. Source of regulation 28: The Care Planning, Placement and Case Review (England)
 * Regulations 2010.
 */
final class VisitFormula implements Formula {

    private final String measure;
    private final CaseTable spans;
    private final CaseTable visits;
    private final BiPredicate<CaseRecord, CaseRecord> belongs;
    private final BiFunction<CaseRecord, LocalDate, Rhythm> rhythm;

    private VisitFormula(
            String measure,
            CaseTable spans,
            CaseTable visits,
            BiPredicate<CaseRecord, CaseRecord> belongs,
            BiFunction<CaseRecord, LocalDate, Rhythm> rhythm) {
        this.measure = measure;
        this.spans = spans;
        this.visits = visits;
        this.belongs = belongs;
        this.rhythm = rhythm;
    }

    static VisitFormula childProtection(String measure, CaseRules rules, Deadlines deadlines) {
        return new VisitFormula(
                measure,
                CaseTable.PLANS,
                CaseTable.PROTECTION_VISITS,
                (plan, visit) -> plan.id().equals(visit.partOf()),
                (plan, starts) -> (before, isStart) -> deadlines.after(before, rules.protectionVisitDays()));
    }

    static VisitFormula lookedAfter(String measure, CaseRules rules) {
        return new VisitFormula(
                measure,
                CaseTable.PLACEMENTS,
                CaseTable.LOOKED_AFTER_VISITS,
                (placement, visit) -> true,
                (placement, starts) -> new Regulation28(rules.lookedAfter(), starts, placement.detail()));
    }

    @Override
    public String measure() {
        return measure;
    }

    @Override
    public Set<CaseTable> reads() {
        return Set.of(spans, visits);
    }

    @Override
    public void count(CaseHistory child, Months months, Consumer<Counted> counted) {
        for (CaseRecord span : child.of(spans)) {
            LocalDate starts = span.starts();
            if (starts == null || (span.ends() != null && span.ends().isBefore(months.start()))) {
                continue;
            }
            for (DueVisit visit : chain(child, span, starts).dueUntil(months.end())) {
                if (months.hold(visit.due())) {
                    child.allocations()
                            .on(visit.due())
                            .ifPresent(allocation -> counted.accept(new Counted(
                                    visits,
                                    child.reference(),
                                    allocation.professional(),
                                    visit.due(),
                                    visit.made() != null,
                                    visit.due(),
                                    visit.made())));
                }
            }
        }
    }

    @Override
    public void next(CaseHistory child, LocalDate today, Consumer<Due> due) {
        for (CaseRecord span : child.of(spans)) {
            LocalDate starts = span.starts();
            if (starts != null) {
                chain(child, span, starts)
                        .next()
                        .ifPresent(by -> child.allocations()
                                .atEndOf(today)
                                .forEach(worker -> due.accept(new Due(visits, child.reference(), worker, by))));
            }
        }
    }

    private VisitChain chain(CaseHistory child, CaseRecord span, LocalDate starts) {
        SortedSet<LocalDate> seen = new TreeSet<>();
        List<CaseRecord> all = child.of(visits);
        for (CaseRecord visit : all) {
            LocalDate day = visit.starts();
            if (day != null && !"N".equalsIgnoreCase(visit.detail()) && belongs.test(span, visit)) {
                seen.add(day);
            }
        }
        return new VisitChain(starts, span.ends(), seen, rhythm.apply(span, starts));
    }
}
