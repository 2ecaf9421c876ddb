package org.goldenthread.suggestion;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is given.
 *
 * @param after how many answers the person saw when they gave it; so none is given twice, or over another's head
 * @param words why, or what is so already; at most {@link #WORDS_LENGTH} characters
 * @param promise what is done; with {@link AnswerKind#YES} and only then
 */
public record NewAnswer(
        UUID suggestion,
        int after,
        AnswerKind kind,
        String words,
        @Nullable Promise promise) {

    public static final int WORDS_LENGTH = 500;

    /**
     * What is done about it.
     *
     * @param owner who sees to it
     */
    public record Promise(String title, PersonId owner, LocalDate due) {}
}
