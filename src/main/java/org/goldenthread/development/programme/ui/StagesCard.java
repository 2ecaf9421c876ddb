package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.development.programme.Programme.Stage;
import org.goldenthread.development.programme.ProgrammeDates.StageDates;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** The stages with their dates, and in which one the person is. */
final class StagesCard extends Composite<Card> {

    private final transient ProgrammeFile file;
    private final LocalDate today;

    StagesCard(ProgrammeFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("programme.stages"));
        OrderedList list = new OrderedList();
        list.addClassName("career-steps");
        boolean underWay = file.enrolment().status() == Status.UNDER_WAY;
        StageDates here = file.enrolment().dates().stageOn(today);
        file.enrolment()
                .dates()
                .stages()
                .forEach(stage -> list.add(stage(
                        stage, underWay && stage.equals(here) && !stage.from().isAfter(today))));
        card.add(list);
        return card;
    }

    private ListItem stage(StageDates dates, boolean here) {
        Stage stage = dates.stage();
        Div head = new Div(new H3(stage.name()));
        head.addClassName("row");
        ListItem item = new ListItem(head);
        if (here) {
            head.add(new Tag("●", getTranslation("programme.here"), Tone.THREAD));
            item.getElement().setAttribute("aria-current", "step");
        }
        Paragraph when =
                new Paragraph(getTranslation("programme.stage.dates", Dates.day(dates.from()), Dates.day(dates.to())));
        when.addClassName("muted");
        String caseload = stage.caseloadPercent()
                .map(share -> getTranslation("programme.stage.caseload", share))
                .orElse("");
        item.add(
                when,
                new Paragraph(getTranslation(
                        "programme.stage.says",
                        ProgrammeWords.every(this, stage.supervision()),
                        stage.protectedPercent(),
                        caseload)));
        return item;
    }
}
