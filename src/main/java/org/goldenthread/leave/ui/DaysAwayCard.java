package org.goldenthread.leave.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.LeaveRefused;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** Days away, to be added and taken out again; why is not asked. */
public final class DaysAwayCard extends Composite<Card> {

    private final List<Away> days;
    private final transient Consumer<Away> add;
    private final transient Consumer<LocalDate> remove;
    private final transient Runnable changed;
    private final FieldChecks checks = new FieldChecks();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final Paragraph problem = new Paragraph();

    /**
     * @param add may refuse by {@link LeaveRefused}
     * @param changed runs when days were added or taken out
     */
    public DaysAwayCard(List<Away> days, Consumer<Away> add, Consumer<LocalDate> remove, Runnable changed) {
        this.days = List.copyOf(days);
        this.add = add;
        this.remove = remove;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("leave.card"));
        Div body = new Div(new Muted(getTranslation("leave.card.says")));
        body.addClassName("stack");
        if (days.isEmpty()) {
            body.add(new EmptyState(getTranslation("leave.none"), getTranslation("leave.none.do")));
        }
        days.forEach(each -> body.add(row(each)));
        FieldChecks.day(first, getTranslation("leave.first"));
        FieldChecks.day(last, getTranslation("leave.last"));
        last.setHelperText(getTranslation("leave.last.help"));
        checks.needed(first, getTranslation("leave.first.needed"));
        checks.check(last, rules -> rules.withValidator(this::isInOrder, getTranslation("leave.last.order")));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("import-problem");
        Div fields = new Div(first, last, new Button(getTranslation("leave.add"), click -> add()));
        fields.addClassNames("row", "days-away-fields");
        body.add(fields, problem);
        card.add(body);
        return card;
    }

    private boolean isInOrder(LocalDate day) {
        return day == null || first.getValue() == null || !day.isBefore(first.getValue());
    }

    private void add() {
        if (!checks.pass()) {
            return;
        }
        try {
            add.accept(new Away(first.getValue(), last.getValue()));
            changed.run();
        } catch (LeaveRefused refused) {
            problem.setText(getTranslation("leave.refused." + refused.reason().name()));
        }
    }

    private Div row(Away away) {
        String words = away.last() == null
                ? getTranslation("leave.from", Dates.day(away.first()))
                : getTranslation("leave.between", Dates.day(away.first()), Dates.day(away.last()));
        Button out = new Button(getTranslation("leave.remove"), click -> {
            remove.accept(away.first());
            changed.run();
        });
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.setAriaLabel(getTranslation("leave.remove.named", words));
        Div row = new Div(new Span(words), out);
        row.addClassName("between");
        return row;
    }
}
