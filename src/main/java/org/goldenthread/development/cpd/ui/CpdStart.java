package org.goldenthread.development.cpd.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.cpd.AskedOfMe;
import org.goldenthread.development.cpd.CpdReadiness;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.development.cpd.PeerReflectionService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.NeedRow;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings to the start page a year that ends with something missing, and colleagues who ask for a peer reflection. */
@Service
@Order(30)
class CpdStart implements StartCard {

    private final CpdService cpd;
    private final PeerReflectionService peers;

    CpdStart(CpdService cpd, PeerReflectionService peers) {
        this.cpd = cpd;
        this.peers = peers;
    }

    @Override
    public Optional<Component> now() {
        Optional<CpdReadiness> due = cpd.readiness(cpd.mine(), cpd.today())
                .filter(each -> each.year().isWindowOpen(each.today()) && !each.isRecorded());
        List<AskedOfMe> asked =
                peers.askedOfMe().stream().filter(each -> !each.given()).toList();
        if (due.isEmpty() && asked.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(translate("cpd.title"));
        due.ifPresent(each -> card.add(need(
                translate("cpd.start.year", CpdText.year(each.year())),
                translate(
                        each.isReady() ? "cpd.start.ready" : "cpd.start.missing",
                        each.year().daysLeft(each.today()),
                        Dates.day(each.year().last()),
                        each.isReady() ? each.rule().regulator() : CpdText.missing(each)),
                CpdView.ROUTE,
                "cpd.open")));
        asked.forEach(each -> card.add(need(
                translate("cpd.asked", each.owner(), each.title()),
                translate("cpd.start.asked"),
                PeerReflectionView.ROUTE + "/" + each.id(),
                "cpd.start.read")));
        return Optional.of(card);
    }

    private static Div need(String title, String says, String route, String text) {
        Anchor go = new Anchor(route, translate(text));
        go.addClassNames("button-link", "primary");
        go.setAriaLabel(translate("cpd.start.named", translate(text), title));
        return new NeedRow(title, go, new Muted(says));
    }
}
