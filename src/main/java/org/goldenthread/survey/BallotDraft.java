package org.goldenthread.survey;

import java.util.List;
import java.util.UUID;
import org.goldenthread.instrument.Item;

/**
 * What a respondent sends.
 *
 * @param key made at random in the browser with the draft, so that sending again after a failure is the same ballot
 * @param answers to the items of the instrument that are on the ballot, in their order, as {@link Item} numbers them; 0 where
 *     there is none
 * @param comments to the items that ask for the person's own words, in their order; empty texts where there is none
 */
public record BallotDraft(UUID key, List<Integer> answers, List<String> comments) {

    public BallotDraft {
        answers = List.copyOf(answers);
        comments = List.copyOf(comments);
    }

    /** To an instrument that asks for no comment. */
    public BallotDraft(UUID key, List<Integer> answers) {
        this(key, answers, List.of());
    }

    /** @throws AnswerRefused when this is nothing that the portal's own form would send */
    public static BallotDraft received(String key, List<Integer> answers, List<String> comments) {
        try {
            return new BallotDraft(UUID.fromString(key), answers, comments);
        } catch (IllegalArgumentException | NullPointerException notOurs) {
            throw new AnswerRefused(AnswerRefused.Reason.INVALID);
        }
    }

    /** Says nothing of what was answered, wherever it is written to. */
    @Override
    public String toString() {
        return "BallotDraft";
    }
}
