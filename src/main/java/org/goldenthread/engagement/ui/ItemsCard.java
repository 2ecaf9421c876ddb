package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.ItemOrder;
import org.goldenthread.engagement.ItemResult;
import org.goldenthread.instrument.Theme;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;

/** Every question of the selected group, in the order that the reader chooses: bars to look at, and the same as a table. */
final class ItemsCard extends Div {

    private final transient EngagementResults results;
    private final transient Set<Long> mayAnswer;
    private final Div list = new Div();

    /** @param mayAnswer keys of the figures that the reader may answer with a commitment */
    ItemsCard(EngagementResults results, Set<Long> mayAnswer) {
        this.results = results;
        this.mayAnswer = mayAnswer;
        Card card = new Card(
                getTranslation("engagement.items", results.selected().group().name()));
        if (results.items().isEmpty()) {
            Paragraph headlineOnly = new Paragraph(getTranslation("engagement.items.headline-only"));
            headlineOnly.addClassName("muted");
            card.add(headlineOnly);
        } else {
            Select<ItemOrder> choice = choice();
            card.add(choice, list);
            choice.addValueChangeListener(change -> show(change.getValue()));
            show(choice.getValue());
        }
        add(card);
    }

    private Select<ItemOrder> choice() {
        Select<ItemOrder> choice = new Select<>();
        choice.setLabel(getTranslation("engagement.order"));
        choice.setItems(ItemOrder.values());
        choice.setItemLabelGenerator(order -> getTranslation("engagement.order." + order));
        choice.setHelperText(getTranslation("engagement.order.help"));
        choice.setValue(ItemOrder.MATTERS);
        choice.addClassName("item-order");
        return choice;
    }

    private void show(ItemOrder order) {
        list.removeAll();
        List<ItemResult> items = order.sorted(results.items());
        if (order == ItemOrder.ASKED) {
            results.themes().forEach(theme -> list.add(theme(theme, items)));
        } else {
            Div all = new Div();
            all.addClassNames("stack", "items-theme");
            items.forEach(item -> all.add(new ItemBlock(item, results.themeName(item.theme()), results, mayAnswer)));
            list.add(all);
        }
        Map<List<String>, List<ItemResult>> byWords = items.stream()
                .collect(Collectors.groupingBy(
                        item -> AnswerWords.of(this, item), LinkedHashMap::new, Collectors.toList()));
        byWords.keySet().forEach(words -> list.add(legend(words)));
        list.add(numbers(byWords));
    }

    private Component theme(Theme theme, List<ItemResult> items) {
        Div part = new Div(new H3(theme.name()));
        part.addClassNames("stack", "items-theme");
        items.stream()
                .filter(item -> item.theme().equals(theme.key()))
                .forEach(item -> part.add(new ItemBlock(item, "", results, mayAnswer)));
        return part;
    }

    /** The answers in their words, once for each set of words in which something was asked. */
    private Component legend(List<String> words) {
        Div legend = new Div();
        legend.addClassNames("row", "muted", "answer-legend");
        for (int answer = 1; answer <= words.size(); answer++) {
            Span colour = new Span();
            colour.addClassNames("answer-colour", "answer-" + answer);
            colour.getElement().setAttribute("aria-hidden", "true");
            Span entry = new Span(colour, new Span(words.get(answer - 1)));
            entry.addClassName("row");
            legend.add(entry);
        }
        return legend;
    }

    private Component numbers(Map<List<String>, List<ItemResult>> byWords) {
        NativeDetails details = new NativeDetails(getTranslation("engagement.items.as-table"));
        Div tables = new Div();
        byWords.forEach((words, items) -> tables.add(table(words, items)));
        details.setContent(tables);
        details.addClassName("as-table");
        return details;
    }

    private DataTable table(List<String> words, List<ItemResult> items) {
        List<String> columns = new ArrayList<>(List.of(
                getTranslation("engagement.items.question"),
                getTranslation("engagement.items.positive"),
                getTranslation("engagement.items.answered"),
                getTranslation("engagement.items.change")));
        results.levelAbove().ifPresent(above -> columns.add(above.group().name()));
        columns.addAll(words);
        String caption = getTranslation(
                "engagement.items.caption", results.selected().group().name(), words.getFirst(), words.getLast());
        DataTable table = new DataTable(caption, columns);
        items.forEach(item -> table.row(item.text(), cells(item)));
        return table;
    }

    private String[] cells(ItemResult item) {
        Figure figure = item.figure();
        String none = getTranslation("engagement.items.none");
        List<String> cells = new ArrayList<>();
        cells.add(FigureWords.valueOrReason(this, figure));
        cells.add(figure.isShown() ? Integer.toString(figure.n()) : none);
        cells.add(figure.change() == null ? none : FigureWords.change(this, figure));
        if (results.levelAbove().isPresent()) {
            cells.add(item.above()
                    .map(there -> FigureWords.valueOrReason(this, there))
                    .orElse(none));
        }
        for (int answer = 0; answer < AnswerWords.ANSWERS; answer++) {
            cells.add(
                    figure.distribution().isEmpty()
                            ? none
                            : getTranslation(
                                    "engagement.value.percent",
                                    figure.distribution().get(answer)));
        }
        return cells.toArray(String[]::new);
    }
}
