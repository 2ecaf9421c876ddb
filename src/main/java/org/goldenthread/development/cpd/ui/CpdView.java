package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.CpdReadiness;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One's professional development: readiness for the regulator's year, drafts, and pieces year by year. */
@Route(CpdView.ROUTE)
@PermitAll
class CpdView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/cpd";

    private final transient CpdService cpd;
    private final UUID form = UUID.randomUUID();

    CpdView(CpdService cpd) {
        super("cpd.title");
        this.cpd = cpd;
        addClassName("cpd");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHeader header = new PageHeader(
                        new Anchor("my-development", getTranslation("strengths.back")), getTranslation("cpd.title"))
                .says(getTranslation("cpd.says"));
        Div stack = new Div();
        stack.addClassName("stack");
        add(header, stack);
        if (!cpd.canKeep()) {
            stack.add(new EmptyState(getTranslation("strengths.nobody"), getTranslation("strengths.nobody.do")));
            return;
        }
        Button begin = new Button(
                getTranslation("cpd.new"),
                click -> UI.getCurrentOrThrow().navigate(CpdEntryView.ROUTE + "/" + cpd.begin(form)));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        header.actions(new Anchor(CpdPortfolioView.ROUTE, getTranslation("cpd.portfolio")), begin);
        show(stack, cpd.mine());
    }

    private void show(Div stack, List<CpdEntry> mine) {
        Optional<CpdReadiness> readiness = cpd.readiness(mine, cpd.today());
        readiness.ifPresent(each -> stack.add(card(each, mine)));
        List<CpdEntry> drafts =
                mine.stream().filter(entry -> !entry.isFinished()).toList();
        if (!drafts.isEmpty()) {
            stack.add(pieces(getTranslation("cpd.drafts"), drafts));
        }
        Map<String, List<CpdEntry>> years = mine.stream()
                .filter(CpdEntry::isFinished)
                .collect(Collectors.groupingBy(
                        entry -> year(entry, readiness),
                        () -> new TreeMap<String, List<CpdEntry>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        years.forEach((year, pieces) -> stack.add(pieces(year, pieces)));
        if (mine.isEmpty()) {
            stack.add(new EmptyState(getTranslation("cpd.none"), getTranslation("cpd.none.do")));
        } else {
            stack.add(takeAway());
        }
    }

    private Card card(CpdReadiness readiness, List<CpdEntry> mine) {
        Card card = new Card(getTranslation("cpd.year", CpdText.year(readiness.year())));
        card.add(new ReadinessBlock(readiness));
        cpd.readiness(mine, readiness.year().first().minusDays(1))
                .filter(before -> before.pieces() > 0)
                .ifPresent(before -> {
                    Paragraph last = new Paragraph(getTranslation(
                            before.isReady() ? "cpd.before.ready" : "cpd.before.not-ready",
                            CpdText.year(before.year())));
                    last.addClassName("muted");
                    card.add(last);
                });
        return card;
    }

    private Card pieces(String title, List<CpdEntry> pieces) {
        Card card = new Card(title);
        pieces.forEach(entry -> card.add(piece(entry)));
        return card;
    }

    private Component piece(CpdEntry entry) {
        Anchor open = new Anchor(CpdEntryView.ROUTE + "/" + entry.id(), CpdText.title(entry));
        Div block = new Div(new H3(open), new CpdTags(entry));
        block.addClassName("goal");
        if (!entry.isFinished() && entry.fromCourse()) {
            Paragraph next = new Paragraph(getTranslation("cpd.from-course"));
            next.addClassName("muted");
            block.add(next);
        }
        return block;
    }

    private Card takeAway() {
        Card card = new Card(getTranslation("cpd.take-away"));
        Paragraph says = new Paragraph(getTranslation("cpd.take-away.says"));
        says.addClassName("muted");
        Div links = new Div(file("pdf"), file("csv"));
        links.addClassName("row");
        card.add(says, links);
        return card;
    }

    private Anchor file(String ending) {
        Anchor file = new Anchor(CpdDownload.ADDRESS + ending, getTranslation("cpd.take-away." + ending));
        file.setRouterIgnore(true);
        return file;
    }

    /** Of the rule's year where there is one, else of the calendar's. */
    private static String year(CpdEntry entry, Optional<CpdReadiness> readiness) {
        var day = entry.words().on().orElseThrow();
        return readiness
                .map(each -> CpdText.year(each.rule().yearOf(day)))
                .orElseGet(() -> String.valueOf(day.getYear()));
    }
}
