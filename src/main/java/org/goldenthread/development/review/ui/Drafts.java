package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.development.review.Answer;
import org.goldenthread.development.review.Question;
import org.goldenthread.development.review.Review;

/** Questions whose answers are saved as they are typed, and a word on whether they are. */
final class Drafts extends Div {

    private final Paragraph state = new Paragraph();
    private final Paragraph problem = new Paragraph();

    /** @param saved called after each answer that was saved */
    Drafts(Review review, List<Question> questions, List<Answer> answers, DraftField.Saving saving, Runnable saved) {
        addClassName("stack");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        state.addClassName("muted");
        state.setText(getTranslation("review.saves-itself"));
        DraftField.Listener listener = new DraftField.Listener() {
            @Override
            public void saved() {
                state.setText(getTranslation("review.saved"));
                problem.setText("");
                saved.run();
            }

            @Override
            public void overtaken() {
                problem.setText(getTranslation("review.overtaken"));
            }
        };
        List<String> known = List.of(
                review.person().fullName(),
                review.manager().orElse(review.person().fullName()));
        for (int number = 0; number < questions.size(); number++) {
            add(new DraftField(questions.get(number), answers.get(number), known, saving, listener));
        }
        add(state, problem);
    }

    void say(String words) {
        problem.setText(words);
    }
}
