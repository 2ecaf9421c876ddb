package org.goldenthread.development.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says of a goal.
 *
 * @param title 1 to 120 characters
 * @param why, how, evidence up to 600 characters each
 * @param nextStep up to 200 characters
 * @param dueOn by when, in England
 */
public record GoalWords(
        String title,
        String why,
        String how,
        String evidence,
        String nextStep,
        LocalDate dueOn,
        Optional<GoalLink> link)
        implements Serializable {

    public static final int TITLE = 120;
    public static final int TEXT = 600;
    public static final int STEP = 200;

    public GoalWords {
        title = title.strip();
        why = why.strip();
        how = how.strip();
        evidence = evidence.strip();
        nextStep = nextStep.strip();
        if (title.isEmpty()
                || title.length() > TITLE
                || why.length() > TEXT
                || how.length() > TEXT
                || evidence.length() > TEXT
                || nextStep.length() > STEP) {
            throw new IllegalArgumentException("A goal needs a title, and texts that are not too long");
        }
    }
}
