package org.goldenthread.tabular;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the rows of one file, gathered while it is read and checked.
 *
 * @param <R> the kinds of problem
 */
public final class RowProblems<R extends Enum<R>> {

    private static final int LONGEST_VALUE = 100;

    private final Comparator<RowProblem<R>> order = Comparator.comparingLong((RowProblem<R> problem) -> problem.row())
            .thenComparing(RowProblem::column)
            .thenComparing(RowProblem::reason);
    private final PriorityQueue<RowProblem<R>> lastFirst = new PriorityQueue<>(order.reversed());
    private final String file;
    private final int most;
    private final boolean refuses;
    private int count;

    private RowProblems(String file, int most, boolean refuses) {
        this.file = file;
        this.most = most;
        this.refuses = refuses;
    }

    /** For a file that is the wrong one when it has more problems than this. */
    public static <R extends Enum<R>> RowProblems<R> refusingBeyond(int most, String file) {
        return new RowProblems<>(file, most, true);
    }

    /** For a file whose good rows count however many are bad: all problems are counted, the first by row are kept. */
    public static <R extends Enum<R>> RowProblems<R> keepingFirst(int most, String file) {
        return new RowProblems<>(file, most, false);
    }

    /** @throws FileRefused when the file has more problems than it may have */
    public void add(long row, String column, @Nullable String value, R reason, @Nullable String detail) {
        if (refuses && count == most) {
            throw FileRefused.because(file, FileProblem.Reason.TOO_MANY_ERRORS, Long.toString(row));
        }
        count++;
        lastFirst.add(new RowProblem<>(row, column, shortened(value), reason, detail == null ? "" : detail));
        if (lastFirst.size() > most) {
            lastFirst.remove();
        }
    }

    /** All there are, kept or not. */
    public int size() {
        return count;
    }

    /** Those that were kept. */
    public List<RowProblem<R>> byRow() {
        return lastFirst.stream().sorted(order).toList();
    }

    private static String shortened(@Nullable String value) {
        if (value == null) {
            return "";
        }
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
