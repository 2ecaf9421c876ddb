package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.shell.Card;

/** All cards of one person's programme; the same for them, their line manager and their assessor, but for the buttons. */
final class ProgrammeCards extends Div {

    ProgrammeCards(ProgrammeFile file, ProgrammeService service, Runnable changed) {
        addClassName("stack");
        add(
                new NextCard(file, service.today()),
                new StagesCard(file, service.today()),
                new ReviewsCard(file, service, changed),
                new EvidenceCard(file, service, changed),
                new AgreementCard(file, service, changed),
                whoSees(file));
    }

    private Card whoSees(ProgrammeFile file) {
        Card card = new Card(getTranslation("programme.who"));
        Paragraph source = new Paragraph(
                getTranslation("programme.source", file.enrolment().programme().source()));
        source.addClassName("muted");
        String coordinators = file.coordinators().isEmpty()
                ? getTranslation("programme.who.nobody")
                : getTranslation("programme.who.coordinator", String.join(", ", file.coordinators()));
        card.add(
                new UnorderedList(Stream.of(getTranslation("programme.who.all"), coordinators)
                        .map(ListItem::new)
                        .toArray(ListItem[]::new)),
                source);
        return card;
    }
}
