package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.goldenthread.development.strengths.Sitting;
import org.goldenthread.development.strengths.SittingPage;
import org.goldenthread.development.strengths.StrengthItem;
import org.goldenthread.development.strengths.StrengthService;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Sixteen statements at a time; each answer is kept when it is chosen, so one can stop anywhere and go on later. */
@Route(StrengthSittingView.ROUTE)
@PermitAll
class StrengthSittingView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/strengths/sitting";

    private final transient StrengthService service;

    StrengthSittingView(StrengthService service) {
        super("strengths.sitting");
        this.service = service;
        addClassName("strengths");
    }

    /** Without a sitting there is nothing to answer here: the page before says how to begin. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Sitting> sitting = service.sitting();
        if (sitting.isEmpty()) {
            event.forwardTo(StrengthsView.class);
        } else {
            show(Math.min(sitting.get().next(), sitting.get().pages()));
        }
    }

    private void show(int number) {
        removeAll();
        Optional<SittingPage> page = service.page(number);
        if (page.isEmpty()) {
            // Finished or begun anew in another tab.
            UI.getCurrentOrThrow().navigate(StrengthsView.class);
            return;
        }
        PageHeader header = new PageHeader(
                        new Anchor(StrengthsView.ROUTE, getTranslation("strengths.title")),
                        getTranslation("strengths.page", number, page.get().pages()))
                .says(getTranslation("strengths.page.says"));
        header.getElement().setAttribute("tabindex", "-1");
        Div statements = new Div();
        statements.addClassName("stack");
        page.get().items().forEach(item -> statements.add(statement(item, page.get())));
        add(header, statements, buttons(page.get()), saved());
        header.getElement().callJsFunction("focus");
        header.scrollIntoView();
    }

    private RadioButtonGroup<Integer> statement(StrengthItem item, SittingPage page) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(item.text());
        group.setItems(1, 2, 3, 4, 5);
        group.setItemLabelGenerator(answer -> getTranslation("strengths.answer." + answer));
        group.addClassName("strength-statement");
        group.setValue(page.answers().get(item.key()));
        group.addValueChangeListener(change -> service.answer(item.key(), change.getValue()));
        return group;
    }

    private Div buttons(SittingPage page) {
        Div row = new Div();
        row.addClassName("row");
        boolean last = page.number() == page.pages();
        Button next = new Button(getTranslation(last ? "strengths.finish" : "strengths.next"), click -> {
            service.turn(page.number());
            if (last) {
                service.finish();
                UI.getCurrentOrThrow().navigate(StrengthsView.class);
            } else {
                show(page.number() + 1);
            }
        });
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        row.add(next);
        if (page.number() > 1) {
            Button back = new Button(getTranslation("strengths.previous"), click -> show(page.number() - 1));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(back);
        }
        return row;
    }

    private Paragraph saved() {
        Paragraph saved = new Paragraph(getTranslation("strengths.saved"));
        saved.addClassName("muted");
        return saved;
    }
}
