package org.goldenthread.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.tabular.FileProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the files of one kind.
 *
 * @param file such as {@code people.csv}
 * @param what the worst of it
 * @param since when the file came that is the trouble; when the last good one came, of data that is too old
 * @param way how it came
 * @param refusal why it was refused; null when it was not
 * @param badRows rows that were left out of it
 * @param rows rows that it had
 */
public record Trouble(
        String file,
        What what,
        Instant since,
        Way way,
        @Nullable FileProblem refusal,
        int badRows,
        int rows) implements Serializable {

    /** The worst first. */
    public enum What {
        /** Nothing of the last file was taken. */
        REFUSED,
        /** The portal broke off while it read the file, and undid all of it. */
        FAILED,
        /** It was never read to its end, such as when the portal was stopped. */
        UNFINISHED,
        /** No good file has come for longer than it may take. */
        TOO_OLD,
        /** It was taken, but for rows with mistakes, and came by a way on which nobody saw that. */
        BAD_ROWS
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(refusal);
    }
}
