package org.goldenthread.scorecard.ui.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.engagement.Benchmark;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.ItemResult;
import org.goldenthread.shell.print.Sheet;
import org.w3c.dom.Element;

/** Every question of the whole organisation as a stacked bar, with its numbers beside it; a table for each set of answers. */
final class ItemsPart {

    private final Sheet sheet;
    private final ReportWords words;
    private final Bars bars;

    ItemsPart(Sheet sheet, ReportWords words) {
        this.sheet = sheet;
        this.words = words;
        this.bars = new Bars(sheet);
    }

    Element of(EngagementResults results) {
        Element part = sheet.element("div", sheet.styled("p", "note", words.say("report.questions.note")));
        Map<List<String>, List<ItemResult>> byAnswers = results.items().stream()
                .collect(Collectors.groupingBy(words::answers, LinkedHashMap::new, Collectors.toList()));
        byAnswers.forEach((answers, items) -> {
            part.appendChild(legend(answers));
            part.appendChild(table(answers, items, results));
        });
        return part;
    }

    private Element legend(List<String> answers) {
        Element legend = sheet.styled("p", "legend");
        for (int answer = 1; answer <= answers.size(); answer++) {
            legend.appendChild(sheet.styled("span", "key a" + answer, "\u00a0\u00a0\u00a0"));
            legend.appendChild(sheet.styled("span", "of-key", answers.get(answer - 1)));
        }
        return legend;
    }

    private Element table(List<String> answers, List<ItemResult> items, EngagementResults results) {
        List<String> heads = new ArrayList<>(List.of(
                words.say("engagement.items.question"),
                words.say("report.drawn"),
                words.say("engagement.items.positive"),
                words.say("engagement.items.change"),
                words.say("engagement.items.answered")));
        heads.addAll(answers);
        Element table = sheet.table("items", heads.toArray(String[]::new));
        items.forEach(item -> sheet.row(table, question(item, results), cells(item.figure())));
        return table;
    }

    private Element question(ItemResult item, EngagementResults results) {
        Element question = sheet.element(
                "div", sheet.styled("p", "theme", results.themeName(item.theme())), sheet.element("p", item.text()));
        Benchmark.ofItem(item.figure().key())
                .map(outside -> words.say(
                        "report.benchmark", outside.value(), Integer.toString(outside.year()), outside.organisations()))
                .ifPresent(benchmark -> question.appendChild(sheet.styled("p", "muted", benchmark)));
        return question;
    }

    private Object[] cells(Figure figure) {
        String none = words.say("engagement.items.none");
        List<Element> cells = new ArrayList<>();
        cells.add(sheet.styled("td", "drawn", bars.stacked(figure)));
        cells.add(number(words.valueOrBecause(figure)));
        cells.add(number(words.change(figure)));
        cells.add(number(figure.isShown() ? Integer.toString(figure.n()) : none));
        for (int answer = 0; answer < ReportWords.ANSWERS; answer++) {
            cells.add(number(
                    figure.distribution().isEmpty()
                            ? none
                            : words.say(
                                    "engagement.value.percent",
                                    figure.distribution().get(answer))));
        }
        return cells.toArray();
    }

    private Element number(String text) {
        return sheet.styled("td", "number", text);
    }
}
