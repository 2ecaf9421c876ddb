package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.development.CaseDetail;

/**
 * What is agreed in a supervision.
 *
 * @param form the line of the form, so that one line makes one action
 */
public record NewAction(UUID form, String words, ActionOwner owner, LocalDate dueOn) implements Serializable {

    /** The longest, in characters. */
    public static final int WORDS = 200;

    /** @throws IllegalArgumentException for no words, too many, and for what belongs into the case file */
    public NewAction {
        words = words.strip();
        if (words.isEmpty() || words.length() > WORDS || CaseDetail.in(words) == CaseDetail.CERTAIN) {
            throw new IllegalArgumentException("One to %d characters, and no number of a case".formatted(WORDS));
        }
    }
}
