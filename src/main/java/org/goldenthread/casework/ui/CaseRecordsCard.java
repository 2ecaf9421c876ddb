package org.goldenthread.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.casework.BehindFigure;
import org.goldenthread.casework.Counted;
import org.goldenthread.casework.Due;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

/** The records behind a figure, by case reference: what is due next first, then what counts in the month. */
final class CaseRecordsCard extends Composite<Card> {

    private final transient BehindFigure behind;

    CaseRecordsCard(BehindFigure behind) {
        this.behind = behind;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(text("title"));
        card.add(new Muted(text("as-of", Dates.day(behind.asOf()))));
        if (!behind.due().isEmpty()) {
            card.add(new H3(text("due")), due());
        }
        String month = Dates.month(behind.month());
        card.add(new H3(text("counted", month)));
        if (behind.counted().isEmpty()) {
            card.add(new Paragraph(text("counted.none", month)));
        } else {
            card.add(counted(month));
        }
        return card;
    }

    private Component due() {
        DataTable table =
                new DataTable(text("due.caption"), List.of(text("case"), text("what"), text("due.by"), text("state")));
        return new FirstRows<>(
                table,
                behind.due(),
                due -> table.row(due.caseReference(), new Span(what(due)), new Span(Dates.day(due.by())), state(due)));
    }

    private Component counted(String month) {
        DataTable table = new DataTable(
                text("counted.caption", month),
                List.of(text("case"), text("what"), text("due.by"), text("done"), text("state")));
        return new FirstRows<>(
                table,
                behind.counted(),
                each -> table.row(
                        each.caseReference(),
                        new Span(getTranslation("casework.one." + each.what())),
                        new Span(day(each.due())),
                        new Span(day(each.done())),
                        state(each)));
    }

    private String what(Due due) {
        return getTranslation("casework.one." + due.what());
    }

    /** Overdue, due within a week, or later. */
    private Tag state(Due due) {
        if (due.by().isBefore(behind.today())) {
            return new Tag("▲", text("overdue"), Tone.POOR);
        }
        return due.by().isBefore(behind.today().plusWeeks(1))
                ? new Tag("●", text("this-week"), Tone.WATCH)
                : new Tag("○", text("later"), Tone.PLAIN);
    }

    private Tag state(Counted counted) {
        if (counted.due() == null) {
            return counted.good()
                    ? new Tag("✓", text("counts"), Tone.GOOD)
                    : new Tag("▲", text("counts-not"), Tone.WATCH);
        }
        if (counted.good()) {
            return new Tag("✓", text("in-time"), Tone.GOOD);
        }
        return counted.done() == null
                ? new Tag("▲", text("not-done"), Tone.POOR)
                : new Tag("▲", text("late"), Tone.POOR);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? text("none") : Dates.day(day);
    }

    private String text(String key, Object... values) {
        return getTranslation("casework.records." + key, values);
    }
}
