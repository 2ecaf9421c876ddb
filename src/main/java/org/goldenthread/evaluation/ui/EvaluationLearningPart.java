package org.goldenthread.evaluation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.goldenthread.evaluation.Ask;
import org.goldenthread.evaluation.EvaluationService;
import org.goldenthread.learning.page.LearningCard;
import org.goldenthread.learning.page.LearningPart;
import org.goldenthread.shell.Dates;
import org.springframework.core.annotation.Order;

/** On My learning: courses about which the person is asked. */
@SpringComponent
@Order(15)
class EvaluationLearningPart implements LearningPart {

    private static final int SHOWN = 3;

    private final EvaluationService evaluations;

    EvaluationLearningPart(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public List<LearningCard> cards(Runnable changed) {
        return evaluations.open().stream()
                .limit(SHOWN)
                .map(EvaluationLearningPart::card)
                .toList();
    }

    private static LearningCard card(Ask ask) {
        Anchor answer = EvaluationWords.button(EvaluationWords.answer(ask), translate("evaluation.answer"));
        answer.setAriaLabel(translate("evaluation.answer-named", EvaluationWords.title(ask)));
        return new LearningCard(new Anchor(EvaluationWords.answer(ask), EvaluationWords.title(ask)))
                .because(EvaluationWords.why(ask))
                .says(translate("evaluation.until", Dates.day(ask.closesOn())))
                .actions(answer);
    }
}
