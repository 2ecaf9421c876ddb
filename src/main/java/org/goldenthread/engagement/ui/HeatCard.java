package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.GroupResult;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Muted;

/** Groups by themes or scales as a table whose cells are the darker the more positive; on a phone each group becomes a block. */
final class HeatCard extends Div {

    private final transient EngagementResults results;

    private final transient HeatColumns columns;

    private final transient List<GroupResult> rows;

    private HeatCard(EngagementResults results, List<GroupResult> rows, Function<Component, HeatColumns> columns) {
        this.results = results;
        this.rows = rows;
        this.columns = columns.apply(this);
        Card card = new Card(this.columns.title());
        card.add(table());
        this.columns.notes().forEach(note -> card.add(new Muted(note)));
        card.add(new Muted(rounded()));
        reasons().ifPresent(card::add);
        add(card);
    }

    static HeatCard ofThemes(EngagementResults results) {
        return new HeatCard(results, results.rows(), in -> HeatColumns.themes(in, results));
    }

    /** One card for each attribute, with its bands as rows. */
    static List<HeatCard> ofBands(EngagementResults results) {
        return results.breakdowns().entrySet().stream()
                .map(entry ->
                        new HeatCard(results, entry.getValue(), in -> HeatColumns.bands(in, results, entry.getKey())))
                .toList();
    }

    static HeatCard ofScales(EngagementResults results) {
        return new HeatCard(results, results.rows(), in -> HeatColumns.scales(in, results));
    }

    private DataTable table() {
        List<String> heads = new ArrayList<>();
        heads.add(columns.first());
        columns.columns().stream().map(HeatColumns.Column::name).forEach(heads::add);
        DataTable table = new DataTable(columns.caption(), heads);
        table.sideBySide().addClassName("heat");
        rows.forEach(row -> table.row(name(row), cells(row)));
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
        return columns.columns().stream()
                .map(column -> cell(column.figure().apply(row), column.name()))
                .toArray(Component[]::new);
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
        cell.getStyle().set("--heat", Integer.toString(figure.percentOfRange()));
        cell.add(new Span(FigureWords.value(this, figure)));
        FigureWords.band(this, figure).ifPresent(word -> {
            Span band = new Span(word);
            band.addClassName("heat-band");
            cell.add(band);
        });
        if (figure.clear()) {
            Span change = new Span(FigureWords.change(this, figure));
            change.addClassName("heat-change");
            cell.add(change);
        }
        return cell;
    }

    private String rounded() {
        return results.before() == null
                ? getTranslation("engagement.heat.rounded")
                : getTranslation(
                        "engagement.heat.rounded-since", results.before().title());
    }

    /** Each reason that occurs, once, in a sentence. */
    private Optional<Component> reasons() {
        List<Verdict> verdicts = rows.stream()
                .flatMap(row ->
                        columns.columns().stream().map(column -> column.figure().apply(row)))
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
