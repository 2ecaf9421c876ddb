package org.goldenthread.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.ComputedFigures;
import org.goldenthread.performance.FigureChanges;
import org.goldenthread.performance.ObservationImport;
import org.goldenthread.performance.ObservationSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out the months that a change of the records touches, and those that have become whole, for everybody; and hands them to
 * those who compare and show them.
 */
@Component
class CaseFigures {

    private final Formulas formulas;
    private final CaseHistories histories;
    private final CaseExtracts extracts;
    private final ComputedFigures figures;
    private final StaffDirectory directory;

    CaseFigures(
            Formulas formulas,
            CaseHistories histories,
            CaseExtracts extracts,
            ComputedFigures figures,
            StaffDirectory directory) {
        this.formulas = formulas;
        this.histories = histories;
        this.extracts = extracts;
        this.figures = figures;
        this.directory = directory;
    }

    /**
     * In the caller's transaction.
     *
     * @param changed the earliest day that a record's change can touch; null when none has changed
     */
    FigureChanges restate(CaseTable table, @Nullable LocalDate changed, ObservationSource source) {
        Map<CaseTable, LocalDate> known = extracts.known();
        Set<String> touched = formulas.touchedBy(table);
        List<Formula> ready = formulas.ready(known.keySet()).stream()
                .filter(formula -> touched.contains(formula.measure()) && figures.takes(formula.measure()))
                .toList();
        Map<String, Months> due = due(ready, known, changed);
        if (due.isEmpty()) {
            return FigureChanges.NONE;
        }
        Months months = new Months(
                due.values().stream()
                        .map(Months::first)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                due.values().stream()
                        .map(Months::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        FigureSums sums = new FigureSums(
                months,
                ready.stream()
                        .filter(formula -> due.containsKey(formula.measure()))
                        .toList());
        histories.each(months, sums::add);
        FigureChanges changes = figures.replace(
                source,
                due.keySet(),
                months.first(),
                months.last(),
                sink -> sums.each(figure -> {
                    if (!figure.month()
                            .isAfter(Objects.requireNonNull(due.get(figure.measure()))
                                    .last())) {
                        sink.accept(figure);
                    }
                }));
        due.forEach((measure, each) -> extracts.workedOut(measure, each.last()));
        return changes;
    }

    /** The months of each measure: from the change on, or from the first that has not been worked out, to the last whole one. */
    private Map<String, Months> due(List<Formula> ready, Map<CaseTable, LocalDate> known, @Nullable LocalDate changed) {
        Map<String, YearMonth> workedOut = extracts.workedOut();
        YearMonth oldest = YearMonth.from(directory.today()).minusMonths(ObservationImport.MONTHS_KEPT);
        Map<String, Months> due = new LinkedHashMap<>();
        for (Formula formula : ready) {
            YearMonth last = ready.stream()
                    .filter(other -> other.measure().equals(formula.measure()))
                    .map(other -> lastWhole(other, known))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            YearMonth done = workedOut.get(formula.measure());
            YearMonth next = done == null ? oldest : done.plusMonths(1);
            YearMonth first = changed == null || YearMonth.from(changed).isAfter(next) ? next : YearMonth.from(changed);
            first = first.isBefore(oldest) ? oldest : first;
            if (!first.isAfter(last)) {
                due.put(formula.measure(), new Months(first, last));
            }
        }
        return due;
    }

    private static YearMonth lastWhole(Formula formula, Map<CaseTable, LocalDate> known) {
        LocalDate day = Objects.requireNonNull(known.get(CaseTable.INVOLVEMENTS));
        for (CaseTable table : formula.reads()) {
            LocalDate other = Objects.requireNonNull(known.get(table));
            day = other.isBefore(day) ? other : day;
        }
        return YearMonth.from(day.plusDays(1)).minusMonths(1);
    }
}
