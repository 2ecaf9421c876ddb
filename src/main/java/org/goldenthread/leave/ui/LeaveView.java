package org.goldenthread.leave.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.LeaveRefused;
import org.goldenthread.leave.LeaveService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Days on which the signed-in person is away: entered and taken out again, without a reason. */
@Route("my-learning/leave")
@PermitAll
class LeaveView extends Page implements BeforeEnterObserver {

    private final transient LeaveService service;

    LeaveView(LeaveService service) {
        super("leave.title");
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div page = new Div(form(), list());
        page.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor("my-learning", getTranslation("menu.my-learning")),
                                getTranslation("leave.title"))
                        .says(getTranslation("leave.says")),
                page);
    }

    private Card form() {
        DatePicker first = new DatePicker();
        DatePicker last = new DatePicker();
        FieldChecks.day(first, getTranslation("leave.first"));
        FieldChecks.day(last, getTranslation("leave.last"));
        last.setHelperText(getTranslation("leave.last.help"));
        FieldChecks checks = new FieldChecks();
        checks.needed(first, getTranslation("leave.first.needed"));
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("import-problem");
        Button add = new Button(getTranslation("leave.add"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> {
            if (!checks.pass()) {
                return;
            }
            try {
                service.add(first.getValue(), last.getValue());
                show();
            } catch (LeaveRefused refused) {
                problem.setText(
                        getTranslation("leave.refused." + refused.reason().name()));
            }
        });
        Div row = new Div(first, last);
        row.addClassName("row");
        Div body = new Div(row, problem, new Div(add));
        body.addClassName("stack");
        Card card = new Card(getTranslation("leave.new"));
        card.add(body);
        return card;
    }

    private Card list() {
        Card card = new Card(getTranslation("leave.list"));
        List<Away> mine = service.mine();
        if (mine.isEmpty()) {
            card.add(new EmptyState(getTranslation("leave.none"), getTranslation("leave.none.do")));
        }
        mine.forEach(away -> card.add(row(away)));
        return card;
    }

    private Div row(Away away) {
        String days = away.last() == null
                ? getTranslation("leave.from", Dates.day(away.first()))
                : getTranslation("leave.between", Dates.day(away.first()), Dates.day(away.last()));
        Button remove = new Button(getTranslation("leave.remove"), click -> {
            service.remove(away.first());
            show();
        });
        remove.setAriaLabel(getTranslation("leave.remove.named", days));
        Div row = new Div(new Paragraph(days), remove);
        row.addClassName("requirement-row");
        return row;
    }
}
