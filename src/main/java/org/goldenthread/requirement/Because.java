package org.goldenthread.requirement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One reason for a day: each is a sentence.
 *
 * @param day what happened then
 * @param number days of grace or months of validity, 0 where there are none
 */
public record Because(Kind kind, LocalDate day, int number) implements Serializable {

    /** What happened. */
    public enum Kind {
        /** The rule began while they were in post. */
        RULE_BEGAN,
        /** They started. */
        STARTED,
        /** They came back after having left. */
        CAME_BACK,
        /** Another role, level or team brought them under it. */
        CHANGED_POST,
        /** They completed it. */
        DONE,
        /** They completed a course that counts in its place. */
        DONE_IN_PLACE,
        /** They had done it before the rule asked them. */
        PRIOR_CREDIT,
        /** They had done it before the rule asked them, but too long before. */
        TOO_LONG_AGO,
        /** They renewed it early and kept their day. */
        RENEWED_EARLY,
        /** The validity was shortened, with time to adapt. */
        SHORTENED,
        /** They came back from long leave. */
        BACK_FROM_LEAVE,
        /** They are on long leave. */
        ON_LEAVE
    }
}
