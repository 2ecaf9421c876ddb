package org.goldenthread.suggestion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A published suggestion as everybody reads it.
 *
 * @param to organisation or service that is asked to answer
 * @param author full name; null when it is anonymous
 * @param answeredOn day of its first answer; null while there is none
 * @param supported how many support it at least: 0 for fewer than ten, else in steps of five
 * @param open whether it can still be supported
 * @param supportedByMe whether the signed-in person supports it; only while it is open
 * @param answer the latest; null while there is none
 * @param overdue its day has passed without an answer
 */
public record Suggestion(
        UUID id,
        UnitId to,
        String toName,
        String title,
        String words,
        @Nullable String author,
        LocalDate publishedOn,
        LocalDate answerBy,
        @Nullable LocalDate answeredOn,
        int supported,
        boolean open,
        boolean supportedByMe,
        @Nullable Answer answer,
        boolean overdue)
        implements Serializable {

    /** Fewest supporters of whom a number is shown. */
    public static final int FEWEST_SHOWN = 10;

    /** How it stands, as the last part of its wording's key: OVERDUE, WAITING, or the kind of its latest answer. */
    public String standing() {
        if (answer != null) {
            return answer.kind().name();
        }
        return overdue ? "OVERDUE" : "WAITING";
    }
}
