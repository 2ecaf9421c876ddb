package org.goldenthread.intake;

import org.goldenthread.tabular.FileProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was read to its end.
 *
 * @param rows rows that it has, good and bad
 * @param badRows rows that were left out
 * @param refusal why nothing of it was taken; null when the good rows were
 */
public record Ending(int rows, int badRows, @Nullable FileProblem refusal) {

    public static Ending taken(int rows, int badRows) {
        return new Ending(rows, badRows, null);
    }

    public static Ending refused(FileProblem problem) {
        return new Ending(0, 0, problem);
    }
}
