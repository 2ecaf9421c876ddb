package org.goldenthread.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.performance.ObservationProblem.Reason;
import org.jspecify.annotations.Nullable;

/** Problems of one file: all counted, of each step of the import the first hundred kept. */
final class ObservationProblems {

    private static final int LONGEST_VALUE = 100;

    private final List<ObservationProblem> first = new ArrayList<>();
    private long count;
    private int kept;

    void add(long row, String column, @Nullable String value, Reason reason) {
        count++;
        if (kept < ObservationReport.LISTED) {
            kept++;
            first.add(new ObservationProblem(row, column, shortened(value), reason));
        }
    }

    /** Each step meets the rows from the top again. */
    void nextStep() {
        kept = 0;
    }

    long count() {
        return count;
    }

    List<ObservationProblem> byRow() {
        return first.stream()
                .sorted(Comparator.comparingLong(ObservationProblem::row).thenComparing(ObservationProblem::column))
                .limit(ObservationReport.LISTED)
                .toList();
    }

    private static String shortened(@Nullable String value) {
        if (value == null) {
            return "";
        }
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
