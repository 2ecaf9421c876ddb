package org.goldenthread.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.evaluation.Ask;
import org.goldenthread.evaluation.AskId;
import org.goldenthread.evaluation.EvaluationRefused;
import org.goldenthread.evaluation.EvaluationService;
import org.goldenthread.evaluation.Question;
import org.goldenthread.evaluation.Stage;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** A few questions about a course, on one page, with what becomes of the answers beside them. */
@Route(AnswerView.ROUTE + "/:ask([0-9]{1,18})")
@PermitAll
class AnswerView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-learning/evaluate";

    private final transient EvaluationService evaluations;
    private final Map<String, RadioButtonGroup<Integer>> fields = new LinkedHashMap<>();
    private final FieldChecks checks = new FieldChecks();
    private final Paragraph problem = new Paragraph();

    AnswerView(EvaluationService evaluations) {
        super("evaluation.title");
        this.evaluations = evaluations;
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        fields.clear();
        Optional<Ask> ask = evaluations.open(
                new AskId(event.getRouteParameters().getLong("ask").orElse(0L)));
        ask.ifPresentOrElse(this::show, this::nothing);
    }

    private void nothing() {
        add(
                new PageHeader(above(), getTranslation("evaluation.title")),
                new EmptyState(getTranslation("evaluation.closed"), getTranslation("evaluation.closed.do")));
    }

    private void show(Ask ask) {
        PageHeader header = new PageHeader(above(), EvaluationWords.title(ask))
                .says(getTranslation(
                        "evaluation.about." + ask.stage().name(),
                        Dates.day(ask.completedOn()),
                        ask.learnerName(),
                        Dates.day(ask.closesOn())));
        Card card = new Card(getTranslation("evaluation.questions"));
        Div form = new Div();
        form.addClassNames("stack", "evaluation-form");
        evaluations.questionnaire(ask.stage()).questions().forEach(question -> form.add(field(question)));
        Button send = new Button(getTranslation("evaluation.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            send(ask);
            send.setEnabled(true);
        });
        form.add(promise(ask), problem, send);
        card.add(form);
        add(header, card);
    }

    private RadioButtonGroup<Integer> field(Question question) {
        RadioButtonGroup<Integer> field = new RadioButtonGroup<>();
        field.setLabel(question.text());
        field.setItems(1, 2, 3, 4, 5);
        field.setItemLabelGenerator(answer -> getTranslation("evaluation.answer." + answer));
        checks.check(field, rules -> rules.asRequired(getTranslation("evaluation.needed")));
        fields.put(question.key(), field);
        return field;
    }

    private NativeDetails promise(Ask ask) {
        UnorderedList list = new UnorderedList(
                new ListItem(getTranslation("evaluation.promise.kept")),
                new ListItem(getTranslation("evaluation.promise.steps")),
                new ListItem(getTranslation("evaluation.promise.not")),
                new ListItem(getTranslation(
                        ask.stage() == Stage.MANAGER ? "evaluation.promise.manager" : "evaluation.promise.learner")));
        NativeDetails details = new NativeDetails(getTranslation("evaluation.promise"), list);
        details.setOpen(true);
        details.addClassName("evaluation-promise");
        return details;
    }

    private void send(Ask ask) {
        problem.setText("");
        if (!checks.pass()) {
            return;
        }
        Map<String, Integer> given = new LinkedHashMap<>();
        fields.forEach((key, field) -> given.put(key, field.getValue()));
        try {
            evaluations.answer(ask.id(), given);
        } catch (EvaluationRefused refused) {
            problem.setText(
                    getTranslation("evaluation.refused." + refused.reason().name()));
            return;
        }
        removeAll();
        add(
                new PageHeader(above(), getTranslation("evaluation.thanks")),
                new EmptyState(getTranslation("evaluation.thanks.says"), getTranslation("evaluation.thanks.do")));
    }

    private Anchor above() {
        return new Anchor("my-learning", getTranslation("menu.my-learning"));
    }
}
