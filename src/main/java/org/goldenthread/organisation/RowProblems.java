package org.goldenthread.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.organisation.RowProblem.Reason;
import org.jspecify.annotations.Nullable;

/** What is wrong with the rows of one file, gathered while it is read and checked. */
final class RowProblems {

    /** With more problems than this it is the wrong file, and a list of them would help nobody. */
    static final int MOST = 100_000;

    private static final int LONGEST_VALUE = 100;

    private final ImportFile file;
    private final List<RowProblem> problems = new ArrayList<>();

    RowProblems(ImportFile file) {
        this.file = file;
    }

    void add(int row, String column, @Nullable String value, Reason reason, @Nullable String detail) {
        if (problems.size() == MOST) {
            throw FileRefused.because(file, FileProblem.Reason.TOO_MANY_ERRORS, Integer.toString(row));
        }
        problems.add(new RowProblem(row, column, shortened(value), reason, detail == null ? "" : detail));
    }

    int size() {
        return problems.size();
    }

    List<RowProblem> byRow() {
        return problems.stream()
                .sorted(Comparator.comparingLong(RowProblem::row)
                        .thenComparing(RowProblem::column)
                        .thenComparing(RowProblem::reason))
                .toList();
    }

    private static String shortened(@Nullable String value) {
        if (value == null) {
            return "";
        }
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
