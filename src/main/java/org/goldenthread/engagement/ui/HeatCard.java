package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.GroupResult;
import org.goldenthread.instrument.Theme;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;

/** Groups by themes as a table whose cells are the darker the more positive; on a phone each group becomes a block. */
final class HeatCard extends Div {

    private final transient EngagementResults results;

    HeatCard(EngagementResults results) {
        this.results = results;
        Card card = new Card(getTranslation("engagement.heat"));
        card.add(table(), note());
        reasons().ifPresent(card::add);
        add(card);
    }

    private DataTable table() {
        List<String> columns = new ArrayList<>();
        columns.add(getTranslation("engagement.heat.group"));
        results.themes().stream().map(Theme::name).forEach(columns::add);
        columns.add(getTranslation("engagement.heat.index"));
        DataTable table = new DataTable(
                getTranslation("engagement.heat.caption", results.wave().title()), columns);
        table.addClassName("heat");
        results.rows().forEach(row -> table.row(name(row), cells(row)));
        return table;
    }

    private Component name(GroupResult row) {
        if (row.group().id() == results.selected().group().id()) {
            Span name = new Span(row.group().name());
            name.addClassName("strong");
            return name;
        }
        return new Anchor(
                EngagementNavigation.link(results.wave().campaign(), row.group().id()),
                row.group().name());
    }

    private Component[] cells(GroupResult row) {
        List<Component> cells = new ArrayList<>();
        row.themes().forEach(figure -> cells.add(cell(figure, results.themeName(figure.key()))));
        cells.add(cell(row.index(), getTranslation("engagement.heat.index")));
        return cells.toArray(Component[]::new);
    }

    /** @param column the column's name, shown on a phone, where there is no head to the table */
    private Component cell(Figure figure, String column) {
        Span label = new Span(column);
        label.addClassName("heat-label");
        label.getElement().setAttribute("aria-hidden", "true");
        Div cell = new Div(label);
        cell.addClassName("heat-cell");
        if (!figure.isShown()) {
            cell.addClassName("withheld");
            cell.add(new Span(
                    figure.id() == 0
                            ? getTranslation("engagement.heat.none")
                            : FigureWords.reason(this, figure.verdict())));
            return cell;
        }
        cell.getStyle().set("--heat", Integer.toString(figure.value()));
        cell.add(new Span(FigureWords.value(this, figure)));
        if (figure.change() != null) {
            Span change = new Span(FigureWords.change(figure));
            change.addClassName("heat-change");
            cell.add(change);
        }
        return cell;
    }

    private Paragraph note() {
        Paragraph note = new Paragraph(
                results.before() == null
                        ? getTranslation("engagement.heat.note")
                        : getTranslation(
                                "engagement.heat.note-since", results.before().title()));
        note.addClassName("muted");
        return note;
    }

    /** Each reason that occurs, once, in a sentence. */
    private Optional<Component> reasons() {
        List<Verdict> verdicts = results.rows().stream()
                .flatMap(row -> Stream.concat(row.themes().stream(), Stream.of(row.index())))
                .filter(figure -> !figure.isShown() && figure.id() != 0)
                .map(Figure::verdict)
                .distinct()
                .sorted()
                .toList();
        if (verdicts.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("muted", "reasons");
        verdicts.forEach(verdict -> {
            Span reason = new Span(FigureWords.reason(this, verdict));
            reason.addClassName("strong");
            list.add(new ListItem(reason, new Span(": " + FigureWords.because(this, verdict))));
        });
        return Optional.of(list);
    }
}
