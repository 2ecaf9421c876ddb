package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.workforce.Population;
import org.goldenthread.workforce.ShareTable;
import org.jspecify.annotations.Nullable;

/** How something splits into groups: tables with a bar in each row, or why they are withheld. */
final class SharesCard extends Composite<Card> {

    private final String title;
    private final List<ShareTable> tables;
    private final transient WorkforceWords words;

    /** @param title key of the card's title; with {@code .says} it is that of what it says */
    SharesCard(String title, List<ShareTable> tables, WorkforceWords words) {
        this.title = title;
        this.tables = List.copyOf(tables);
        this.words = words;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(words.say(title));
        card.addClassName("workforce-shares");
        card.add(new Muted(words.say(title + ".says")));
        tables.forEach(table -> {
            if (!table.name().isEmpty()) {
                card.add(new H3(table.name()));
            }
            card.add(table.verdict().isShown() ? table(table) : new Paragraph(words.withheld(table)));
        });
        if (tables.isEmpty()) {
            card.add(new Paragraph(words.say("workforce.share.none")));
        } else {
            ShareTable first = tables.getFirst();
            card.add(new Muted(words.say("workforce.share.as-of", Dates.day(first.asOf()))));
            @Nullable Population population = first.population();
            if (population != null) {
                card.add(new Muted(words.say("workforce.share.source", population.source(), population.licence())));
            }
        }
        return card;
    }

    private Component table(ShareTable shares) {
        List<String> columns = new ArrayList<>(List.of(
                words.say("workforce.share.group"),
                words.say(shares.kind().equals("cause") ? "workforce.share.amount" : "workforce.share.people"),
                words.say("workforce.share.percent")));
        @Nullable Population population = shares.population();
        if (population != null) {
            columns.add(
                    words.say("workforce.share.population", population.name(), Integer.toString(population.year())));
        }
        DataTable table = new DataTable(shares.name().isEmpty() ? words.say(title) : shares.name(), columns);
        shares.lines().forEach(line -> {
            List<Component> cells = new ArrayList<>(
                    List.of(new Span(words.say("workforce.value.amount", line.amount())), share(line.percent())));
            if (population != null) {
                cells.add(new Span(
                        line.populationPercent() == null
                                ? ""
                                : words.say("workforce.share.population-percent", line.populationPercent())));
            }
            table.row(words.group(line), cells.toArray(Component[]::new));
        });
        return table;
    }

    private Component share(int percent) {
        Span bar = new Span();
        bar.addClassName("workforce-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", percent + "%");
        Div cell = new Div(new Span(words.say("workforce.share.percent-of", percent)), bar);
        cell.addClassName("workforce-share");
        return cell;
    }
}
