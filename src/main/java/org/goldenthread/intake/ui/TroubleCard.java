package org.goldenthread.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.intake.Trouble;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What is wrong with the files that come: which, since when, why, and where to put it right. */
final class TroubleCard extends Composite<Card> {

    private final transient List<Trouble> troubles;

    TroubleCard(List<Trouble> troubles) {
        this.troubles = troubles;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("intake.trouble"));
        troubles.forEach(trouble -> card.add(row(trouble)));
        return card;
    }

    private Component row(Trouble trouble) {
        Paragraph says = new Paragraph(getTranslation(
                "intake.trouble." + trouble.what(),
                Dates.moment(trouble.since()),
                getTranslation("intake.way." + trouble.way()),
                trouble.badRows(),
                trouble.rows()));
        says.addClassName("muted");
        Div words = new Div(new H3(trouble.file()), tag(trouble), says);
        trouble.problem()
                .ifPresent(problem ->
                        words.add(new Paragraph(getTranslation("shell.file." + problem.reason(), problem.detail()))));
        words.addClassName("trouble");
        Anchor open = new Anchor(page(trouble.file()), getTranslation("intake.trouble.open"));
        open.addClassName("button-link");
        open.setAriaLabel(getTranslation("intake.trouble.open-named", trouble.file()));
        Div row = new Div(words, open);
        row.addClassNames("between", "need");
        return row;
    }

    private Tag tag(Trouble trouble) {
        boolean nothingTaken = trouble.what().compareTo(Trouble.What.UNFINISHED) <= 0;
        return new Tag("▲", getTranslation("intake.tag." + trouble.what()), nothingTaken ? Tone.POOR : Tone.WATCH);
    }

    private static String page(String file) {
        if (file.startsWith("ssd_")) {
            return "admin/case-data";
        }
        return file.equals("observations.csv") ? "admin/observations" : "admin/import";
    }
}
