package org.goldenthread.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.scorecard.Scorecard;
import org.goldenthread.scorecard.ScorecardRow;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

/** The rows of a scorecard as one table; on a phone each row becomes a block. */
final class RowsCard extends Composite<Card> {

    private final transient Scorecard scorecard;
    private final transient @Nullable Consumer<String> changeTarget;

    /** @param changeTarget is given the key of a row; null for a reader who may not, and for what is frozen */
    RowsCard(Scorecard scorecard, @Nullable Consumer<String> changeTarget) {
        this.scorecard = scorecard;
        this.changeTarget = scorecard.frozen() == null ? changeTarget : null;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("scorecard.rows"));
        DataTable table = new DataTable(
                getTranslation("scorecard.caption", QuarterWords.of(this, scorecard.quarter())),
                List.of(
                        getTranslation("scorecard.column.indicator"),
                        getTranslation("scorecard.column.value"),
                        getTranslation("scorecard.column.target"),
                        getTranslation("scorecard.column.status")));
        table.addClassName("scorecard");
        scorecard.rows().forEach(row -> table.row(indicator(row), value(row), target(row), standing(row)));
        card.add(table, new Muted(getTranslation("scorecard.rule")), new Muted(getTranslation("scorecard.note")));
        return card;
    }

    private static Component indicator(ScorecardRow row) {
        Span name = new Span(row.indicator());
        name.addClassName("strong");
        Div cell = new Div(new Muted(row.theme()), name, new Muted(row.purpose()));
        cell.addClassName("scorecard-indicator");
        return cell;
    }

    private static Component value(ScorecardRow row) {
        Div cell = new Div();
        cell.addClassName("scorecard-value");
        if (!row.isShown()) {
            cell.add(new Span(row.because()));
        } else {
            Span value = new Span(row.value());
            value.addClassNames("strong", "num");
            Div line = new Div(value);
            if (!row.compared().isEmpty()) {
                line.add(new Span(", " + row.compared()));
            }
            cell.add(line, new Muted(row.basis()));
        }
        cell.add(new Muted(row.origin()));
        if (!row.benchmark().isEmpty()) {
            cell.add(new Muted(row.benchmark()));
        }
        return cell;
    }

    private Component target(ScorecardRow row) {
        Div cell = new Div(label("scorecard.column.target"));
        boolean set = !row.target().isEmpty();
        cell.add(new Span(set ? row.target() : getTranslation("scorecard.target.none")));
        if (row.targetOn() != null) {
            cell.add(new Muted(getTranslation("scorecard.target.set", row.targetBy(), Dates.day(row.targetOn()))));
        }
        @Nullable Consumer<String> change = changeTarget;
        if (change != null) {
            Button button = new Button(
                    getTranslation(set ? "scorecard.target.change" : "scorecard.target.set-one"),
                    click -> change.accept(row.key()));
            button.setAriaLabel(getTranslation("scorecard.target.of", row.indicator()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            cell.add(button);
        }
        cell.addClassName("scorecard-target");
        return cell;
    }

    private Component standing(ScorecardRow row) {
        Tone tone = switch (row.standing()) {
            case MET -> Tone.GOOD;
            case CLOSE -> Tone.WATCH;
            case NOT_MET -> Tone.POOR;
            case NO_TARGET, OPEN -> Tone.PLAIN;
        };
        Tag tag = new Tag(
                getTranslation("scorecard.icon." + row.standing()),
                getTranslation("scorecard.standing." + row.standing()),
                tone);
        Div cell = new Div(label("scorecard.column.status"), tag);
        cell.addClassName("scorecard-standing");
        return cell;
    }

    /** The column's name, shown on a phone, where there is no head to the table. */
    private Component label(String key) {
        Span label = new Span(getTranslation(key));
        label.addClassName("scorecard-label");
        label.getElement().setAttribute("aria-hidden", "true");
        return label;
    }
}
