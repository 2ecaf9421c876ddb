package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.goldenthread.development.programme.Enrolment;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.development.programme.Programme.Stage;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What holds now: supervision, protected time, caseload, the next review, and who is at the person's side. */
final class NextCard extends Composite<Card> {

    private final transient ProgrammeFile file;
    private final LocalDate today;

    NextCard(ProgrammeFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    @Override
    protected Card initContent() {
        Enrolment enrolment = file.enrolment();
        if (enrolment.status() != Status.UNDER_WAY) {
            return over(enrolment);
        }
        Stage stage = enrolment.dates().stageOn(today).stage();
        Card card = new Card(ProgrammeWords.now(this, enrolment, today));
        Div tags = new Div();
        tags.addClassName("row");
        ProgrammeWords.paused(this, enrolment, today).ifPresent(tags::add);
        enrolment.nextReview().ifPresent(next -> tags.add(ProgrammeWords.due(this, next, today)));
        DescriptionList list = new DescriptionList();
        list.addClassName("programme-facts");
        add(list, "programme.supervision", ProgrammeWords.every(this, stage.supervision()));
        add(
                list,
                "programme.protected",
                getTranslation("programme.protected.hours", stage.protectedPercent(), file.protectedHours(stage)));
        stage.caseloadPercent()
                .ifPresent(share -> add(list, "programme.caseload", getTranslation("programme.caseload.share", share)));
        add(
                list,
                "programme.assessor",
                enrolment.assessor().map(Enrolment.Named::name).orElse(getTranslation("programme.assessor.none")));
        add(list, "programme.ends", Dates.day(enrolment.dates().ends()));
        card.add(tags, list);
        enrolment.pauses().forEach(pause -> card.add(new Paragraph(ProgrammeWords.pause(this, pause))));
        return card;
    }

    private Card over(Enrolment enrolment) {
        Card card = new Card(getTranslation("programme.over"));
        card.add(
                enrolment.status() == Status.COMPLETED
                        ? new Tag("✓", getTranslation("programme.completed"), Tone.GOOD)
                        : new Tag(getTranslation("programme.ended"), Tone.PLAIN),
                new Paragraph(Dates.day(enrolment.endedOn().orElse(today))));
        return card;
    }

    private void add(DescriptionList list, String term, String words) {
        list.add(new Div(new DescriptionList.Term(getTranslation(term)), new DescriptionList.Description(words)));
    }
}
