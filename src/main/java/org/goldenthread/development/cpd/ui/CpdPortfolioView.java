package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.framework.Framework;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The same pieces by the nine domains: what shows each of them, and which has nothing yet. */
@Route(CpdPortfolioView.ROUTE)
@PermitAll
class CpdPortfolioView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/cpd/portfolio";

    private static final int EXCERPT = 220;

    private final transient CpdService cpd;

    CpdPortfolioView(CpdService cpd) {
        super("cpd.portfolio");
        this.cpd = cpd;
        addClassName("cpd");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<CpdEntry> finished =
                cpd.mine().stream().filter(CpdEntry::isFinished).toList();
        Div stack = new Div();
        stack.addClassName("stack");
        cpd.domains().forEach(domain -> stack.add(card(domain, finished)));
        Anchor pdf = new Anchor(CpdDownload.ADDRESS + "pdf", getTranslation("cpd.take-away.pdf"));
        pdf.setRouterIgnore(true);
        add(
                new PageHeader(new Anchor(CpdView.ROUTE, getTranslation("cpd.title")), getTranslation("cpd.portfolio"))
                        .says(getTranslation("cpd.portfolio.says"))
                        .actions(pdf),
                stack);
    }

    private Card card(Framework.Element domain, List<CpdEntry> finished) {
        Card card = new Card(domain.name());
        List<CpdEntry> shown = finished.stream()
                .filter(entry -> entry.words().domains().contains(domain.key()))
                .toList();
        Span count = new Span(getTranslation("cpd.portfolio.count", shown.size()));
        count.addClassName("muted");
        card.beside(count);
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("cpd.portfolio.none"));
            none.addClassName("muted");
            card.add(none);
        }
        shown.forEach(entry -> card.add(piece(entry)));
        return card;
    }

    private static Component piece(CpdEntry entry) {
        Paragraph day = new Paragraph(Dates.day(entry.words().on().orElseThrow()));
        day.addClassName("muted");
        String impact = entry.words().impact();
        Div block = new Div(
                new H3(new Anchor(CpdEntryView.ROUTE + "/" + entry.id(), CpdText.title(entry))),
                day,
                new Paragraph(impact.length() <= EXCERPT ? impact : impact.substring(0, EXCERPT) + "…"));
        block.addClassName("goal");
        return block;
    }
}
