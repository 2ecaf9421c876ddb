package org.goldenthread.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.ObservationImport;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The case records behind the figures of the signed-in person, and of nobody else: case references only. Three queries, whatever
 * the size of the organisation.
 */
@Service
public class MyCaseRecords {

    private final Formulas formulas;
    private final CaseHistories histories;
    private final CaseExtracts extracts;
    private final StaffDirectory directory;

    MyCaseRecords(Formulas formulas, CaseHistories histories, CaseExtracts extracts, StaffDirectory directory) {
        this.formulas = formulas;
        this.histories = histories;
        this.extracts = extracts;
        this.directory = directory;
    }

    /**
     * What stands behind one of my figures.
     *
     * @param measure key of the measure
     * @return empty when the measure is not worked out from case records, or none of them is mine
     */
    @PreAuthorize(Access.STAFF)
    public Optional<BehindFigure> behind(String measure, YearMonth month) {
        Map<CaseTable, LocalDate> known = extracts.known();
        List<Formula> ready = formulas.ready(known.keySet()).stream()
                .filter(formula -> formula.measure().equals(measure))
                .toList();
        return ready.isEmpty()
                ? Optional.empty()
                : directory
                        .me()
                        .flatMap(me -> behind(
                                me,
                                month,
                                ready,
                                ready.stream()
                                        .flatMap(formula -> formula.reads().stream())
                                        .map(known::get)
                                        .min(Comparator.naturalOrder())
                                        .orElseGet(() -> known.get(CaseTable.INVOLVEMENTS))));
    }

    /** The children allocated to me at the end of a day, by reference; none before the months that are kept. */
    @PreAuthorize(Access.STAFF)
    public List<String> caseloadOn(LocalDate day) {
        return directory
                .me()
                .map(me -> histories.ofWorker(me.employeeNumber(), oldest()).stream()
                        .filter(child -> child.allocations().atEndOf(day).contains(me.employeeNumber()))
                        .map(CaseHistory::reference)
                        .toList())
                .orElseGet(List::of);
    }

    private Optional<BehindFigure> behind(StaffMember me, YearMonth month, List<Formula> ready, LocalDate asOf) {
        List<Counted> counted = new ArrayList<>();
        List<Due> due = new ArrayList<>();
        Months only = new Months(month, month);
        LocalDate today = directory.today();
        List<CaseHistory> children = histories.ofWorker(me.employeeNumber(), oldest());
        for (CaseHistory child : children) {
            for (Formula formula : ready) {
                formula.count(child, only, each -> {
                    if (each.worker().equals(me.employeeNumber())) {
                        counted.add(each);
                    }
                });
                formula.next(child, today, each -> {
                    if (each.worker().equals(me.employeeNumber())) {
                        due.add(each);
                    }
                });
            }
        }
        counted.sort(
                Comparator.comparing(Counted::good).thenComparing(Counted::day).thenComparing(Counted::caseReference));
        due.sort(Comparator.comparing(Due::by).thenComparing(Due::caseReference));
        return children.isEmpty() ? Optional.empty() : Optional.of(new BehindFigure(month, asOf, today, due, counted));
    }

    private LocalDate oldest() {
        return YearMonth.from(directory.today())
                .minusMonths(ObservationImport.MONTHS_KEPT)
                .atDay(1);
    }
}
