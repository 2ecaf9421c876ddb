package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldenthread.development.cpd.CpdReadiness;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Where one stands in the regulator's year: a word, a sentence, and what is counted. */
final class ReadinessBlock extends Div {

    private final CpdReadiness readiness;

    ReadinessBlock(CpdReadiness readiness) {
        this.readiness = readiness;
        addClassNames("stack", "cpd-readiness");
        Div row = new Div(tag(), new Tag(when(), Tone.PLAIN));
        row.addClassName("row");
        Paragraph sentence = new Paragraph(sentence());
        UnorderedList list = new UnorderedList();
        list.addClassName("cpd-counts");
        int needed = readiness.rule().pieces();
        list.add(
                count("cpd.count.pieces", readiness.pieces(), needed),
                count(
                        "cpd.count.peer",
                        readiness.withPeerReflection(),
                        readiness.rule().withPeerReflection()),
                count("cpd.count.recorded", readiness.recorded(), needed));
        add(row, sentence, list);
    }

    private Tag tag() {
        if (readiness.isRecorded()) {
            return new Tag("✓", getTranslation("cpd.state.recorded"), Tone.GOOD);
        }
        return readiness.isReady()
                ? new Tag("✓", getTranslation("cpd.state.ready"), Tone.GOOD)
                : new Tag("!", getTranslation("cpd.state.not-ready"), Tone.WATCH);
    }

    private String when() {
        int left = readiness.year().daysLeft(readiness.today());
        return getTranslation("cpd.days-left", left, Dates.day(readiness.year().last()));
    }

    private String sentence() {
        String regulator = readiness.rule().regulator();
        if (readiness.isRecorded()) {
            return getTranslation("cpd.says.recorded", regulator);
        }
        if (readiness.isReady()) {
            return getTranslation(
                    "cpd.says.ready", regulator, Dates.day(readiness.year().last()));
        }
        return getTranslation("cpd.says.missing", CpdText.missing(readiness));
    }

    private ListItem count(String key, int there, int needed) {
        Span sign = new Span(there >= needed ? "✓" : "○");
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName(there >= needed ? "cpd-there" : "cpd-open");
        return new ListItem(
                sign,
                new Span(" "
                        + getTranslation(key, there, needed, readiness.rule().regulator())));
    }
}
