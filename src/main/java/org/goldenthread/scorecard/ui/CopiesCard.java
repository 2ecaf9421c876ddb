package org.goldenthread.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldenthread.scorecard.FrozenCopy;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.jspecify.annotations.Nullable;

/** Every copy that was frozen for the board, each with its address and its report. */
final class CopiesCard extends Composite<Card> {

    private final transient List<FrozenCopy> copies;
    private final transient @Nullable FrozenCopy shown;

    /** @param shown the copy that is on the page; null for none */
    CopiesCard(List<FrozenCopy> copies, @Nullable FrozenCopy shown) {
        this.copies = List.copyOf(copies);
        this.shown = shown;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("scorecard.copies"));
        if (copies.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("scorecard.copies.none"));
            none.addClassName("muted");
            card.add(none);
            return card;
        }
        DataTable table = new DataTable(
                getTranslation("scorecard.copies"),
                List.of(
                        getTranslation("scorecard.copies.quarter"),
                        getTranslation("scorecard.copies.revision"),
                        getTranslation("scorecard.copies.on"),
                        getTranslation("scorecard.copies.by"),
                        getTranslation("scorecard.copies.report")));
        copies.forEach(copy -> table.row(
                name(copy),
                new Span(Integer.toString(copy.revision())),
                new Span(Dates.day(copy.frozenAt())),
                new Span(copy.frozenBy()),
                report(copy)));
        card.add(table);
        return card;
    }

    private Component name(FrozenCopy copy) {
        String quarter = QuarterWords.of(this, copy.quarter());
        if (copy.equals(shown)) {
            Span here = new Span(quarter);
            here.addClassName("strong");
            return here;
        }
        Anchor link = new Anchor(ScorecardNavigation.link(copy), quarter);
        link.setAriaLabel(getTranslation("scorecard.copies.open", quarter, copy.revision()));
        return link;
    }

    private Component report(FrozenCopy copy) {
        Anchor link = new Anchor(ScorecardNavigation.report(copy), getTranslation("scorecard.copies.pdf"));
        link.setAriaLabel(
                getTranslation("scorecard.copies.pdf-of", QuarterWords.of(this, copy.quarter()), copy.revision()));
        link.setRouterIgnore(true);
        return link;
    }
}
