package org.goldenthread.evaluation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.goldenthread.evaluation.Ask;
import org.goldenthread.evaluation.EvaluationService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.NeedRow;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;

/** On the start page: courses about which the person is asked, quietly and a few at a time. */
@SpringComponent
@Order(60)
class EvaluationStartCard implements StartCard {

    private static final int SHOWN = 2;

    private final EvaluationService evaluations;

    EvaluationStartCard(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Optional<Component> now() {
        List<Ask> open = evaluations.open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(translate("evaluation.start"));
        open.stream().limit(SHOWN).forEach(ask -> card.add(need(ask)));
        if (open.size() > SHOWN) {
            card.add(new Anchor("my-learning", translate("evaluation.start.more", open.size() - SHOWN)));
        }
        return Optional.of(card);
    }

    private static Div need(Ask ask) {
        Anchor go = EvaluationWords.button(EvaluationWords.answer(ask), translate("evaluation.answer"));
        go.setAriaLabel(translate("evaluation.answer-named", EvaluationWords.title(ask)));
        return new NeedRow(EvaluationWords.title(ask), go, new Muted(EvaluationWords.why(ask)));
    }
}
