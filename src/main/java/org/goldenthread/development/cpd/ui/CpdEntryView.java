package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.development.cpd.CpdWords.Needed;
import org.goldenthread.development.cpd.PeerReflection;
import org.goldenthread.development.cpd.PeerReflectionService;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.evidence.RecordKey;
import org.goldenthread.evidence.ui.EvidenceField;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One piece of one's own: written as a draft, finished, read, talked over with a colleague, recorded with the regulator. */
@Route(CpdEntryView.ROUTE)
@PermitAll
class CpdEntryView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "my-development/cpd/entry";

    private final transient CpdService cpd;
    private final transient PeerReflectionService peers;
    private final transient EvidenceService evidence;

    CpdEntryView(CpdService cpd, PeerReflectionService peers, EvidenceService evidence) {
        super("cpd.piece");
        this.cpd = cpd;
        this.peers = peers;
        this.evidence = evidence;
        addClassName("cpd");
    }

    @Override
    public void setParameter(BeforeEvent event, String entry) {
        find(entry).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<CpdEntry> find(String entry) {
        return entry.matches("\\d{1,18}") ? cpd.mine(Long.parseLong(entry)) : Optional.empty();
    }

    private void show(long entry) {
        cpd.mine(entry).ifPresentOrElse(this::show, CpdEntryView::leave);
    }

    private static void leave() {
        UI.getCurrentOrThrow().navigate(CpdView.class);
    }

    private void show(CpdEntry entry) {
        removeAll();
        Div stack = new Div();
        stack.addClassName("stack");
        add(
                new PageHeader(new Anchor(CpdView.ROUTE, getTranslation("cpd.title")), CpdText.title(entry))
                        .says(getTranslation(entry.isFinished() ? "cpd.finished.says" : "cpd.draft.says")),
                stack);
        if (entry.isFinished()) {
            stack.add(
                    piece(entry),
                    new PeersCard(entry, peers, () -> show(entry.id())),
                    evidence(entry),
                    new DeletePiece(() -> remove(entry)));
        } else {
            stack.add(draft(entry), evidence(entry), new DeletePiece(() -> remove(entry)));
        }
    }

    private void remove(CpdEntry entry) {
        cpd.remove(entry.id());
        leave();
    }

    private Card draft(CpdEntry entry) {
        Card card = new Card(getTranslation("cpd.piece"));
        CpdForm form = new CpdForm(entry, cpd);
        Button finish = new Button(getTranslation("cpd.finish"), click -> {
            if (form.keep()) {
                Set<Needed> missing = cpd.finish(entry.id());
                form.show(missing);
                if (missing.isEmpty()) {
                    show(entry.id());
                }
            }
        });
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor later = new Anchor(CpdView.ROUTE, getTranslation("cpd.later"));
        Div row = new Div(finish, later);
        row.addClassName("row");
        card.add(form, row);
        return card;
    }

    private Card piece(CpdEntry entry) {
        Card card = new Card(getTranslation("cpd.for-regulator"));
        Paragraph says = new Paragraph(getTranslation("cpd.for-regulator.says"));
        says.addClassName("muted");
        CpdWordsList words = new CpdWordsList(entry.words(), entry.kindName(), true);
        entry.reflections().stream()
                .filter(PeerReflection::isGiven)
                .forEach(each -> words.and(getTranslation("cpd.peer-of", each.peer()), each.words()));
        card.add(new CpdTags(entry), says, words, actions(entry));
        return card;
    }

    private Component actions(CpdEntry entry) {
        boolean recorded = entry.recordedOn().isPresent();
        Button record = new Button(getTranslation(recorded ? "cpd.not-recorded" : "cpd.record"), click -> {
            cpd.recorded(entry.id(), !recorded);
            show(entry.id());
        });
        if (!recorded) {
            record.addThemeVariants(ButtonVariant.PRIMARY);
        }
        Button change = new Button(getTranslation("cpd.change"), click -> {
            cpd.change(entry.id());
            show(entry.id());
        });
        Div row = new Div(record, change);
        row.addClassName("row");
        return row;
    }

    private Card evidence(CpdEntry entry) {
        Card card = new Card(getTranslation("cpd.evidence"));
        card.add(new EvidenceField(evidence, new RecordKey("cpd-entry", entry.id())));
        return card;
    }
}
