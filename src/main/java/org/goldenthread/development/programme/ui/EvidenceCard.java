package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.development.programme.Evidence;
import org.goldenthread.development.programme.Programme.FrameworkUse;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.development.programme.Reader;
import org.goldenthread.framework.Framework.Element;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;

/** How much of the frameworks there is evidence for, in words, and the pieces themselves. */
final class EvidenceCard extends Div {

    private final transient ProgrammeFile file;

    EvidenceCard(ProgrammeFile file, ProgrammeService service, Runnable changed) {
        this.file = file;
        boolean writes = file.reader() == Reader.PERSON && file.enrolment().status() == Status.UNDER_WAY;
        Card card = new Card(getTranslation("programme.evidence"));
        file.frameworks().forEach(use -> card.add(coverage(use)));
        if (writes) {
            Button add = new Button(getTranslation("programme.evidence.add"));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            Div place = new Div(add);
            add.addClickListener(click -> {
                place.removeAll();
                place.add(new EvidenceForm(file, service, changed));
            });
            card.add(place);
        }
        if (file.evidence().isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("programme.evidence.none"), getTranslation("programme.evidence.none.do")));
        }
        file.evidence().forEach(piece -> card.add(piece(piece, writes, service, changed)));
        add(card);
    }

    private Div coverage(FrameworkUse use) {
        List<Element> missing = use.framework().elements().stream()
                .filter(element ->
                        file.evidenceOf(use.framework().key(), element.key()).isEmpty())
                .toList();
        String name = use.level()
                .map(level -> getTranslation(
                        "programme.framework.level", use.framework().name(), level))
                .orElse(use.framework().name());
        Div block = new Div(
                new H3(name),
                new Paragraph(getTranslation(
                        "programme.covered",
                        file.covered(use),
                        use.framework().elements().size())));
        block.addClassName("coverage");
        if (!missing.isEmpty() && missing.size() < use.framework().elements().size()) {
            Paragraph words = new Paragraph(getTranslation(
                    "programme.missing", missing.stream().map(Element::name).collect(Collectors.joining("; "))));
            words.addClassName("muted");
            block.add(words);
        }
        return block;
    }

    private Div piece(Evidence piece, boolean writes, ProgrammeService service, Runnable changed) {
        Paragraph of = new Paragraph(getTranslation(
                "programme.evidence.of",
                Dates.day(piece.on()),
                piece.of().stream().map(this::name).collect(Collectors.joining("; "))));
        of.addClassName("muted");
        Div block = new Div(new H3(piece.title()), of);
        block.addClassName("goal");
        if (!piece.words().isEmpty()) {
            Paragraph words = new Paragraph(piece.words());
            words.addClassName("written");
            block.add(words);
        }
        if (writes) {
            Button remove = new Button(getTranslation("programme.evidence.remove"), click -> {
                service.removeEvidence(piece.id());
                changed.run();
            });
            remove.setAriaLabel(getTranslation("programme.evidence.remove-named", piece.title()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            block.add(remove);
        }
        return block;
    }

    /** As today's file has it; a key that is there no more stands for itself. */
    private String name(Evidence.Of of) {
        return file.enrolment().programme().frameworks().stream()
                .map(FrameworkUse::framework)
                .filter(framework -> framework.key().equals(of.framework()))
                .flatMap(framework -> framework.element(of.element()).stream())
                .map(Element::name)
                .findFirst()
                .orElse(of.element());
    }
}
