package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameterRegex;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.confidential.InterviewReadingService;
import org.goldenthread.confidential.ReadAnswers;
import org.goldenthread.confidential.RequestId;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** One person's answers, for a named reader. Opening the page is what is logged, each time. */
@Route("my-voice/confidential/read/:request(" + RouteParameterRegex.LONG + ")")
@PermitAll
class AnswersView extends Page implements BeforeEnterObserver {

    private final transient InterviewReadingService reading;

    AnswersView(InterviewReadingService reading) {
        super("confidential.answers");
        this.reading = reading;
        addClassName("survey");
    }

    static String link(RequestId request) {
        return "my-voice/confidential/read/" + request.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            long request = event.getRouteParameters().getLong("request").orElseThrow();
            show(reading.read(new RequestId(request)));
        } catch (AccessDeniedException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ReadAnswers read) {
        Card card = new Card(getTranslation("confidential.answers"));
        card.add(new AnswerList(read.instrument(), read.answers()));
        Paragraph sent = new Paragraph(getTranslation(
                "confidential.answers.says", Dates.moment(read.answers().sentAt()), Dates.day(read.keptUntil())));
        sent.addClassName("muted");
        Div page = new Div(
                new ConfidentialLabel("confidential.label.reader"),
                new Paragraph(getTranslation("confidential.logged", read.name())),
                card,
                sent);
        page.addClassName("stack");
        add(
                new PageHeader(new Anchor(ConfidentialView.ROUTE, getTranslation("confidential.back")), read.name())
                        .says(read.title()),
                page);
    }
}
