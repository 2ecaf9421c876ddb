package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.development.programme.ApplicationRound;
import org.goldenthread.development.programme.Enrolment;
import org.goldenthread.development.programme.Programme;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.shell.Card;

/** The stage that one is in and what comes next; and where the programmes of one's people are. */
final class ProgrammeGlance extends Composite<Card> {

    private final transient List<ProgrammeFile> mine;
    private final int people;
    private final int toSupport;
    private final transient List<ApplicationRound> open;
    private final transient List<Programme> coordinated;
    private final boolean namesCoordinators;
    private final LocalDate today;

    /**
     * @param people how many programmes there are of people whom the signed-in person manages or assesses
     * @param toSupport how many applications wait for a word of theirs
     * @param open rounds in which they can apply
     */
    ProgrammeGlance(
            List<ProgrammeFile> mine,
            int people,
            int toSupport,
            List<ApplicationRound> open,
            List<Programme> coordinated,
            boolean namesCoordinators,
            LocalDate today) {
        this.mine = mine;
        this.people = people;
        this.toSupport = toSupport;
        this.open = open;
        this.coordinated = coordinated;
        this.namesCoordinators = namesCoordinators;
        this.today = today;
    }

    boolean isEmpty() {
        return mine.isEmpty()
                && people == 0
                && toSupport == 0
                && open.isEmpty()
                && coordinated.isEmpty()
                && !namesCoordinators;
    }

    @Override
    protected Card initContent() {
        boolean one = mine.size() == 1;
        Card card = new Card(one ? mine.getFirst().enrolment().programme().name() : getTranslation("programme.title"));
        card.addClassName("development-card");
        if (!mine.isEmpty()) {
            Anchor open = new Anchor(FirstYearsView.ROUTE, getTranslation("programme.open"));
            open.addClassName("button-link");
            card.beside(open);
        }
        mine.forEach(file -> {
            if (!one) {
                card.add(new H3(file.enrolment().programme().name()));
            }
            mine(card, file);
        });
        if (people > 0) {
            card.add(new Paragraph(getTranslation("programme.glance.people", people)));
        }
        if (!coordinated.isEmpty()) {
            card.add(new Paragraph(getTranslation(
                    "programme.glance.coordinated",
                    coordinated.stream().map(Programme::shortName).collect(Collectors.joining(", ")))));
        }
        if (people > 0 || !coordinated.isEmpty() || namesCoordinators) {
            Div row = new Div(new Anchor(ProgrammesView.ROUTE, getTranslation("programme.glance.open")));
            row.addClassName("row");
            card.add(row);
        }
        applications(card);
        return card;
    }

    private void applications(Card card) {
        Div row = new Div();
        row.addClassName("row");
        if (toSupport > 0) {
            row.add(new Anchor(SupportView.ROUTE, getTranslation("programme.glance.support", toSupport)));
        }
        if (!open.isEmpty()) {
            row.add(new Anchor(
                    ApplicationsView.ROUTE,
                    getTranslation(
                            "programme.glance.apply",
                            open.stream()
                                    .map(round -> round.programme().shortName())
                                    .distinct()
                                    .collect(Collectors.joining(", ")))));
        }
        card.add(row);
    }

    private void mine(Card card, ProgrammeFile file) {
        Enrolment enrolment = file.enrolment();
        Div tags = new Div();
        tags.addClassName("row");
        ProgrammeWords.paused(this, enrolment, today).ifPresent(tags::add);
        enrolment.nextReview().ifPresent(next -> tags.add(ProgrammeWords.due(this, next, today)));
        card.add(new Paragraph(ProgrammeWords.now(this, enrolment, today)), tags);
        file.frameworks().stream()
                .limit(1)
                .forEach(use -> card.add(new Paragraph(getTranslation(
                        "programme.glance.evidence",
                        file.covered(use),
                        use.framework().elements().size(),
                        use.framework().name()))));
    }
}
