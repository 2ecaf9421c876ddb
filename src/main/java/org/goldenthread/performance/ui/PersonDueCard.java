package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.performance.CasesDue;
import org.goldenthread.performance.DueItem;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What is due in the cases of one of a line manager's people: case references only, the earliest first. */
final class PersonDueCard extends Composite<Card> {

    private final transient CasesDue due;
    private final LocalDate asOf;

    /** @param asOf up to which day the records are known */
    PersonDueCard(CasesDue due, LocalDate asOf) {
        this.due = due;
        this.asOf = asOf;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("team.person.due"));
        card.add(new Muted(getTranslation(
                due.items().isEmpty() ? "team.person.due.none" : "team.person.due.says", Dates.day(asOf))));
        if (!due.items().isEmpty()) {
            DataTable table = new DataTable(
                    getTranslation("team.person.due"),
                    List.of(
                            getTranslation("team.person.due.case"),
                            getTranslation("team.person.due.what"),
                            getTranslation("team.person.due.by"),
                            getTranslation("team.person.due.state")));
            due.items()
                    .forEach(item -> table.row(
                            item.caseReference(),
                            new Span(getTranslation(
                                    "team.due.kind." + item.kind().name())),
                            new Span(Dates.day(item.by())),
                            state(item)));
            card.add(table);
        }
        return card;
    }

    private Component state(DueItem item) {
        return due.isOverdue(item)
                ? new Tag("▲", getTranslation("team.person.due.overdue"), Tone.WATCH)
                : new Tag("○", getTranslation("team.person.due.soon"), Tone.PLAIN);
    }
}
