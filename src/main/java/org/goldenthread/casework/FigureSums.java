package org.goldenthread.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goldenthread.performance.ComputedFigure;

/** Sums what counts, by worker, measure and month, in a few bytes each. */
final class FigureSums {

    private final Months months;
    private final List<Formula> formulas;
    private final List<String> measures;
    private final int monthCount;
    /** Of each measure and month the good ones, then all; nought of all where nothing counts. */
    private final Map<String, int[]> sums = new HashMap<>();

    FigureSums(Months months, List<Formula> formulas) {
        this.months = months;
        this.formulas = formulas;
        this.measures = new ArrayList<>(
                formulas.stream().map(Formula::measure).distinct().toList());
        this.monthCount = (int) ChronoUnit.MONTHS.between(months.first(), months.last()) + 1;
    }

    void add(CaseHistory child) {
        for (Formula formula : formulas) {
            int measure = measures.indexOf(formula.measure());
            formula.count(child, months, counted -> add(measure, counted));
        }
    }

    void each(Consumer<ComputedFigure> figures) {
        sums.forEach((worker, counts) -> {
            for (int measure = 0; measure < measures.size(); measure++) {
                boolean share = isShare(measures.get(measure));
                for (int month = 0; month < monthCount; month++) {
                    int place = place(measure, month);
                    if (counts[place + 1] > 0) {
                        figures.accept(new ComputedFigure(
                                worker,
                                measures.get(measure),
                                months.first().plusMonths(month),
                                counts[place],
                                share ? counts[place + 1] : null));
                    }
                }
            }
        });
    }

    private void add(int measure, Counted counted) {
        int[] counts = sums.computeIfAbsent(counted.worker(), worker -> new int[2 * measures.size() * monthCount]);
        int place = place(measure, month(counted.day()));
        counts[place] += counted.good() ? 1 : 0;
        counts[place + 1]++;
    }

    private int month(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(months.first(), YearMonth.from(day));
    }

    private int place(int measure, int month) {
        return 2 * (measure * monthCount + month);
    }

    private boolean isShare(String measure) {
        return formulas.stream().anyMatch(formula -> formula.measure().equals(measure) && formula.isShare());
    }
}
