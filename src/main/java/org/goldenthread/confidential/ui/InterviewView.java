package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameterRegex;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.goldenthread.confidential.Answering;
import org.goldenthread.confidential.ConfidentialRefused;
import org.goldenthread.confidential.InterviewId;
import org.goldenthread.confidential.MyInterview;
import org.goldenthread.confidential.MyInterviewService;
import org.goldenthread.confidential.SentAnswers;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** One interview for the person who is asked: who reads it, the questions or the answers, and who has read them. */
@Route("my-voice/confidential/:interview(" + RouteParameterRegex.LONG + ")")
@PermitAll
class InterviewView extends Page implements BeforeEnterObserver {

    private final transient MyInterviewService interviews;
    private final transient CurrentUser currentUser;

    InterviewView(MyInterviewService interviews, CurrentUser currentUser) {
        super("confidential.title");
        this.interviews = interviews;
        this.currentUser = currentUser;
        addClassName("survey");
    }

    static String link(InterviewId interview) {
        return "my-voice/confidential/" + interview.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            long interview = event.getRouteParameters().getLong("interview").orElseThrow();
            show(interviews.find(new InterviewId(interview)), false);
        } catch (AccessDeniedException notAsked) {
            removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** @param asking whether the questions stand there, also when they were answered before */
    private PageHeader show(MyInterview interview, boolean asking) {
        removeAll();
        PageHeader header = new PageHeader(new Anchor("my-voice", getTranslation("survey.back")), interview.title())
                .says(getTranslation(
                        interview.open() ? "confidential.says" : "confidential.says.closed",
                        interview.instrument().items().size(),
                        interview.instrument().minutes(),
                        Dates.moment(interview.closesAt())));
        Paragraph purpose = new Paragraph(interview.purpose());
        purpose.addClassName("purpose");
        add(header, new ConfidentialLabel("confidential.label.asked"), purpose, new ReadersCard(interview));
        add(step(interview, asking));
        if (interview.answers().isPresent() || !interview.readings().isEmpty()) {
            add(new ReadingsCard(interview.readings()));
        }
        return header;
    }

    private Component step(MyInterview interview, boolean asking) {
        Optional<SentAnswers> sent = interview.answers();
        if (!asking && sent.isPresent()) {
            return answered(interview, sent.get());
        }
        if (!interview.open()) {
            return new Paragraph(getTranslation("confidential.closed"));
        }
        return !asking && interview.answering() == Answering.DECLINED ? declined(interview) : questions(interview);
    }

    private Component answered(MyInterview interview, SentAnswers sent) {
        Card card = new Card(getTranslation("confidential.yours"));
        Paragraph says = new Paragraph(getTranslation("confidential.yours.says", Dates.moment(sent.sentAt())));
        says.addClassName("muted");
        card.add(says, new AnswerList(interview.instrument(), sent));
        if (interview.open()) {
            Div actions = new Div(
                    new Button(getTranslation("confidential.change"), click -> focus(show(fresh(interview), true))),
                    new Button(getTranslation("confidential.withdraw"), click -> withdraw(interview)));
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }

    private Component declined(MyInterview interview) {
        Card card = new Card(getTranslation("confidential.declined"));
        card.add(
                new Paragraph(getTranslation("confidential.declined.says")),
                new Button(getTranslation("confidential.after-all"), click -> focus(show(fresh(interview), true))));
        return card;
    }

    private Component questions(MyInterview interview) {
        PulseForm form = new PulseForm(
                interview.instrument(),
                draftName(interview.id()),
                "confidential.send",
                (key, answers, comments) -> send(interview, answers, comments));
        interview.answers().ifPresent(sent -> form.beginWith(interview.instrument(), sent.answers(), sent.comments()));
        Div step = new Div(form);
        if (interview.answers().isEmpty()) {
            Button decline = new Button(getTranslation("confidential.decline"), click -> decline(interview));
            Paragraph says = new Paragraph(getTranslation("confidential.decline.says"));
            says.addClassName("muted");
            Div rather = new Div(decline, says);
            rather.addClassName("confidential-decline");
            step.add(rather);
        }
        return step;
    }

    private boolean send(MyInterview interview, List<Integer> answers, List<String> comments) {
        try {
            interviews.send(interview.id(), answers, comments);
            eraseDraft(interview.id());
            focus(show(fresh(interview), false));
            return true;
        } catch (ConfidentialRefused refused) {
            refuse(interview, refused);
            return false;
        }
    }

    private void withdraw(MyInterview interview) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("confidential.withdraw.confirm"));
        dialog.setText(getTranslation("confidential.withdraw.says"));
        dialog.setConfirmText(getTranslation("confidential.withdraw"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("confidential.withdraw.not"));
        dialog.addConfirmListener(confirmed -> change(interview, () -> interviews.withdraw(interview.id())));
        dialog.open();
    }

    private void decline(MyInterview interview) {
        change(interview, () -> {
            interviews.decline(interview.id());
            eraseDraft(interview.id());
        });
    }

    private void change(MyInterview interview, Runnable change) {
        try {
            change.run();
            focus(show(fresh(interview), false));
        } catch (ConfidentialRefused refused) {
            refuse(interview, refused);
        }
    }

    /** What was refused is said where the page begins, above how things stand by now. */
    private void refuse(MyInterview interview, ConfidentialRefused refused) {
        PageHeader header = show(fresh(interview), false);
        Paragraph why = new Paragraph(
                getTranslation("confidential.refused." + refused.reason().name()));
        why.addClassName("launch-refused");
        why.getElement().setAttribute("role", "alert");
        addComponentAtIndex(indexOf(header) + 1, why);
        focus(header);
    }

    private MyInterview fresh(MyInterview interview) {
        return interviews.find(interview.id());
    }

    /** From here, since the form has left the page before it would hear that its answers have arrived. */
    private void eraseDraft(InterviewId interview) {
        getElement().executeJs("localStorage.removeItem($0)", draftName(interview));
    }

    private String draftName(InterviewId interview) {
        return PulseForm.draftName(currentUser, "confidential-" + interview.value());
    }

    /** What has changed is read out, and the next Tab goes on from there. */
    private static void focus(PageHeader header) {
        header.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
