package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.confidential.AskedOfMe;
import org.goldenthread.confidential.InterviewReadingService;
import org.goldenthread.confidential.MyInterviewService;
import org.goldenthread.confidential.ToRead;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The interviews that the signed-in person may read, and those in which they are asked. */
@Route(ConfidentialView.ROUTE)
@PermitAll
class ConfidentialView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-voice/confidential";

    private final transient MyInterviewService mine;
    private final transient InterviewReadingService reading;

    ConfidentialView(MyInterviewService mine, InterviewReadingService reading) {
        super("confidential.title");
        this.mine = mine;
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Div cards = new Div(new ConfidentialLabel("confidential.label.reader"));
        reading.mine().forEach(interview -> cards.add(toRead(interview)));
        List<AskedOfMe> asked = mine.askedOfMe();
        if (!asked.isEmpty()) {
            Card card = new Card(getTranslation("confidential.asked"));
            asked.forEach(each -> card.add(ConfidentialNotice.row(each)));
            cards.add(card);
        }
        if (cards.getComponentCount() == 1) {
            cards.add(new EmptyState(getTranslation("confidential.none"), getTranslation("confidential.none.do")));
        }
        cards.addClassName("stack");
        add(
                new PageHeader(
                        new Anchor("my-voice", getTranslation("survey.back")), getTranslation("confidential.title")),
                cards);
    }

    private Card toRead(ToRead interview) {
        Card card = new Card(interview.title());
        Paragraph says = new Paragraph(getTranslation(
                "confidential.to-read.says", Dates.moment(interview.closesAt()), Dates.day(interview.keptUntil())));
        says.addClassName("muted");
        DataTable people = new DataTable(
                getTranslation("confidential.to-read.people", interview.title()),
                List.of(getTranslation("confidential.person"), getTranslation("confidential.answers")));
        interview.people().forEach(person -> people.row(person.name(), answers(person)));
        card.add(says, people);
        return card;
    }

    private Component answers(ToRead.Person person) {
        if (!person.answered()) {
            return new Span(getTranslation("confidential.no-answer"));
        }
        Anchor read = new Anchor(AnswersView.link(person.request()), getTranslation("confidential.read"));
        read.setAriaLabel(getTranslation("confidential.read-named", person.name()));
        return read;
    }
}
