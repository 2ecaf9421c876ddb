package org.goldenthread.survey;

import org.goldenthread.instrument.GivenAnswers;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.UnfitAnswers;
import org.goldenthread.survey.AnswerRefused.Reason;

/** Whether a draft answers what its instrument asks. */
final class DraftCheck {

    private DraftCheck() {}

    /**
     * What to store of it.
     *
     * @throws AnswerRefused with {@code INCOMPLETE} when a required answer is missing, else {@code INVALID}
     */
    static CheckedDraft checked(Instrument instrument, BallotDraft draft) {
        try {
            GivenAnswers given = GivenAnswers.checked(instrument, draft.answers(), draft.comments());
            return new CheckedDraft(draft.key(), given.answers(), given.comments(), given.asked());
        } catch (UnfitAnswers unfit) {
            throw new AnswerRefused(unfit.incomplete() ? Reason.INCOMPLETE : Reason.INVALID);
        }
    }
}
