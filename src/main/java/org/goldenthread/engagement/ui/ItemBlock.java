package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.engagement.Benchmark;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.ItemResult;

/** One question with its share positive, its bar, and what it may be compared with. */
final class ItemBlock extends Div {

    /** @param theme its theme's name, where it does not stand under it; else empty */
    ItemBlock(ItemResult item, String theme, EngagementResults results, Set<Long> mayAnswer) {
        Figure figure = item.figure();
        Span value = new Span(FigureWords.valueOrReason(this, figure));
        value.addClassNames(figure.isShown() ? "strong" : "muted", "num");
        Div line = new Div(new Span(item.text()), value);
        line.addClassName("between");
        add(line, new AnswerBar(figure, AnswerWords.of(this, item)));
        List<String> beside = new ArrayList<>();
        if (!theme.isEmpty()) {
            beside.add(theme);
        }
        beside.addAll(compared(item, results));
        if (!beside.isEmpty()) {
            Paragraph words = new Paragraph(String.join(" · ", beside));
            words.addClassNames("muted", "item-beside");
            add(words);
        }
        Benchmark.ofItem(figure.key()).map(BenchmarkLine::new).ifPresent(this::add);
        FigureWords.answerLink(this, figure, item.text(), mayAnswer).ifPresent(this::add);
    }

    /** Its change where it is a clear one, which most are not, and the level above. */
    private List<String> compared(ItemResult item, EngagementResults results) {
        List<String> words = new ArrayList<>();
        Figure figure = item.figure();
        if (results.before() != null && figure.clear()) {
            words.add(FigureWords.changeSince(this, figure, results.before().title()));
        }
        results.levelAbove()
                .ifPresent(above -> item.above()
                        .filter(there -> there.isShown() && figure.isShown())
                        .ifPresent(there -> words.add(getTranslation(
                                !item.apart()
                                        ? "engagement.items.above"
                                        : item.distance() > 0
                                                ? "engagement.items.clearly-above"
                                                : "engagement.items.clearly-below",
                                above.group().name(),
                                FigureWords.value(this, there)))));
        return words;
    }
}
