package org.goldenthread.development.review;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.deputy.Deputy;
import org.goldenthread.organisation.StaffMember;

/**
 * A review as one of the two may read it now.
 *
 * @param side which of the two the reader is
 * @param manager full name of the line manager who has the other part
 * @param acting in the line manager's place today
 * @param mine the reader's own part, question by question
 * @param parts what both prepared, once both are ready; before that at most what a former line manager left to the next
 * @param facts what the portal knows of the period: the person's while they prepare, both's afterwards
 * @param feedback what colleagues answered, as far as the reader may read it
 * @param agreed question by question, once both are ready
 * @param agreedVersion to sign exactly what was read
 */
public record Review(
        long id,
        ReviewCycle cycle,
        StaffMember person,
        Side side,
        Optional<String> manager,
        List<Deputy> acting,
        ReviewState state,
        List<Question> questions,
        List<Answer> mine,
        List<WrittenPart> parts,
        List<Fact> facts,
        List<GivenFeedback> feedback,
        List<Question> agreedQuestions,
        List<Answer> agreed,
        int agreedVersion,
        List<Signature> signatures,
        List<Remark> remarks)
        implements Serializable {

    public Review {
        acting = List.copyOf(acting);
        questions = List.copyOf(questions);
        mine = List.copyOf(mine);
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        feedback = List.copyOf(feedback);
        agreedQuestions = List.copyOf(agreedQuestions);
        agreed = List.copyOf(agreed);
        signatures = List.copyOf(signatures);
        remarks = List.copyOf(remarks);
    }
}
