package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What was heard on one side, with its figure; what is done about it on the other. */
final class SaidAndDoneCard extends Article {

    SaidAndDoneCard(SaidAndDone said) {
        addClassNames("said-and-done");
        add(said(said), done(said));
    }

    private Component said(SaidAndDone said) {
        Div side = new Div(
                muted(getTranslation("commitment.said")),
                new H3(said.heard()),
                muted(getTranslation("commitment.figure", said.measures(), said.value())),
                muted(getTranslation("commitment.figure.where", said.group(), said.wave())));
        side.addClassName("thread");
        return side;
    }

    private Component done(SaidAndDone said) {
        H3 title = new H3(said.title());
        Div side = new Div(new Tag(status(said), tone(said)), title);
        if (!said.detail().isEmpty()) {
            side.add(new Paragraph(said.detail()));
        }
        if (!said.note().isEmpty()) {
            side.add(new Paragraph(said.note()));
        }
        side.add(muted(getTranslation("commitment.owner", said.owner())));
        return side;
    }

    private String status(SaidAndDone said) {
        if (said.overdue()) {
            return getTranslation("commitment.status.OVERDUE", Dates.day(said.due()));
        }
        return getTranslation(
                "commitment.status." + said.status().name(),
                Dates.day(said.settledOn() == null ? said.due() : said.settledOn()));
    }

    private static Tone tone(SaidAndDone said) {
        if (said.overdue()) {
            return Tone.POOR;
        }
        return said.status() == CommitmentStatus.DONE
                ? Tone.GOOD
                : said.status() == CommitmentStatus.NOT_POSSIBLE ? Tone.WATCH : Tone.PLAIN;
    }

    private static Component muted(String text) {
        Div line = new Div(new Span(text));
        line.addClassName("muted");
        return line;
    }
}
