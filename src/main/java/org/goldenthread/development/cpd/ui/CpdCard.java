package org.goldenthread.development.cpd.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.CpdReadiness;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.development.cpd.PeerReflectionService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DevelopmentCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings readiness for the regulator's year, drafts and what colleagues ask to one's own page. */
@Service
@Order(70)
class CpdCard implements DevelopmentCard {

    private static final int SHOWN = 3;

    private final CpdService cpd;
    private final PeerReflectionService peers;

    CpdCard(CpdService cpd, PeerReflectionService peers) {
        this.cpd = cpd;
        this.peers = peers;
    }

    @Override
    public Optional<Component> card() {
        if (!cpd.canKeep()) {
            return Optional.empty();
        }
        Card card = new Card(translate("cpd.title"));
        card.addClassName("development-card");
        Anchor open = new Anchor(CpdView.ROUTE, translate("cpd.open"));
        open.addClassName("button-link");
        card.beside(open);
        List<CpdEntry> mine = cpd.mine();
        Optional<CpdReadiness> readiness = cpd.readiness(mine, cpd.today());
        readiness.ifPresentOrElse(
                each -> card.add(new ReadinessBlock(each)), () -> card.add(new Paragraph(translate("cpd.short"))));
        mine.stream().filter(entry -> !entry.isFinished()).limit(SHOWN).forEach(draft -> card.add(draft(draft)));
        peers.askedOfMe().stream().limit(SHOWN).forEach(asked -> {
            Anchor anchor = new Anchor(
                    PeerReflectionView.ROUTE + "/" + asked.id(),
                    translate(asked.given() ? "cpd.gave" : "cpd.asked", asked.owner(), asked.title()));
            card.add(new Div(anchor));
        });
        return Optional.of(card);
    }

    private static Div draft(CpdEntry entry) {
        Anchor open = new Anchor(CpdEntryView.ROUTE + "/" + entry.id(), CpdText.title(entry));
        Paragraph says = new Paragraph(translate(entry.fromCourse() ? "cpd.from-course" : "cpd.draft"));
        says.addClassName("muted");
        Div block = new Div(open, says);
        block.addClassName("goal-line");
        return block;
    }
}
