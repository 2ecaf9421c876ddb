package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.goldenthread.indicator.Standing;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Spark;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.workforce.FigureLine;

/** One figure at a glance: its value, what stands behind it, its line, the target and England. */
final class FigureCard extends Composite<Card> {

    private final FigureLine line;
    private final transient WorkforceWords words;
    private final String address;

    /** @param address of the page with this figure's trend */
    FigureCard(FigureLine line, WorkforceWords words, String address) {
        this.line = line;
        this.words = words;
        this.address = address;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(line.figure().name());
        card.addClassNames("measure-card", "workforce-figure");
        words.standing(line).ifPresent(standing -> card.beside(tag(standing)));
        Span value = new Span(words.value(line.figure(), line.now()));
        value.addClassName(line.now().value() == null ? "strong" : "big");
        Div figure = new Div(
                value,
                new Spark(line.trend().stream()
                        .map(point -> point.value() == null
                                ? Double.NaN
                                : point.value().doubleValue())
                        .toList()));
        figure.addClassName("measure-figure");
        Anchor trend = new Anchor(address, words.say("workforce.trend.open"));
        trend.setAriaLabel(words.say("workforce.trend.open-of", line.figure().name()));
        trend.addClassName("actions");
        card.add(figure, new Muted(words.behind(line.figure(), line.now())), new Muted(against()), trend);
        return card;
    }

    private String against() {
        boolean compared = line.figure().england().isPresent() || line.aim().isPresent();
        return compared ? words.target(line) + " · " + words.englandShort(line.figure()) : "";
    }

    private Tag tag(Standing standing) {
        Tone tone = switch (standing) {
            case MET -> Tone.GOOD;
            case CLOSE -> Tone.WATCH;
            default -> Tone.POOR;
        };
        String name = standing.name().toUpperCase(Locale.ROOT);
        return new Tag(words.say("workforce.shape." + name), words.say("workforce.standing." + name), tone);
    }
}
