package org.goldenthread.survey;

import java.util.List;
import java.util.UUID;

/**
 * What a respondent sends.
 *
 * @param key made at random in the browser with the draft, so that sending again after a failure is the same ballot
 * @param answers 1 to 5 in the order of the instrument; 0 where the person would rather not say
 */
public record BallotDraft(UUID key, List<Integer> answers) {

    public BallotDraft {
        answers = List.copyOf(answers);
    }

    /** @throws AnswerRefused when this is nothing that the portal's own form would send */
    public static BallotDraft received(String key, List<Integer> answers) {
        try {
            return new BallotDraft(UUID.fromString(key), answers);
        } catch (IllegalArgumentException | NullPointerException notOurs) {
            throw new AnswerRefused(AnswerRefused.Reason.INVALID);
        }
    }
}
