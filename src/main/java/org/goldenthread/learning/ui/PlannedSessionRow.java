package org.goldenthread.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.LearningRefused;
import org.goldenthread.learning.SessionService;
import org.goldenthread.learning.SessionState;
import org.goldenthread.shell.Muted;

/** A session in the list of its course, with what a publisher can do with it. */
final class PlannedSessionRow extends Article {

    /** @param now what has not begun by then has not taken place */
    PlannedSessionRow(CourseSession session, Instant now, SessionService sessions, Runnable changed) {
        addClassName("session-row");
        Div tags = new Div(LearningWords.places(session));
        tags.addClassName("learning-tags");
        Div words = new Div(
                tags,
                new H3(LearningWords.when(session)),
                new Paragraph(LearningWords.place(session.plan())),
                new Muted(getTranslation(
                        "publish.session.numbers",
                        session.taken(),
                        session.plan().capacity(),
                        session.waiting(),
                        session.code())));
        words.addClassName("learning-words");
        if (session.cancelledBecause() != null) {
            words.add(new Paragraph(getTranslation("learning.cancelled-because", session.cancelledBecause())));
        }
        Div actions = new Div();
        actions.addClassName("actions");
        String when = LearningWords.when(session);
        if (session.state() != SessionState.PLANNED) {
            actions.add(link(PublishNavigation.people(session.id()), "publish.session.people", when));
        }
        if (session.state() == SessionState.PLANNED || session.state() == SessionState.OPEN) {
            actions.add(link(PublishNavigation.session(session.id()), "publish.session.edit", when));
        }
        if (session.state().canBecome(SessionState.OPEN)) {
            Button open =
                    act("publish.session.open", when, () -> sessions.open(session.id(), session.version()), changed);
            open.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(open);
        }
        if (session.state().canBecome(SessionState.CANCELLED)) {
            actions.add(cancel(session, when, sessions, changed));
        }
        if (session.state().canBecome(SessionState.HELD) && !session.starts().isAfter(now)) {
            actions.add(
                    act("publish.session.held", when, () -> sessions.held(session.id(), session.version()), changed));
        }
        add(words, actions);
    }

    private Anchor link(String address, String key, String when) {
        Anchor link = PublishNavigation.button(address, getTranslation(key));
        link.setAriaLabel(getTranslation("publish.session.named", getTranslation(key), when));
        return link;
    }

    private Button act(String key, String when, Runnable step, Runnable changed) {
        Button button = new Button(getTranslation(key), click -> {
            try {
                step.run();
            } catch (LearningRefused refused) {
                Notification.show(LearningWords.refused(refused));
            }
            changed.run();
        });
        button.setDisableOnClick(true);
        button.setAriaLabel(getTranslation("publish.session.named", getTranslation(key), when));
        return button;
    }

    private Button cancel(CourseSession session, String when, SessionService sessions, Runnable changed) {
        Button button = new Button(
                getTranslation("publish.session.cancel"),
                click -> new NoteDialog(
                                getTranslation("publish.session.cancel"),
                                getTranslation("publish.session.cancel.says", when),
                                because -> sessions.cancel(session.id(), session.version(), because),
                                changed)
                        .open());
        button.setAriaLabel(getTranslation("publish.session.named", getTranslation("publish.session.cancel"), when));
        return button;
    }
}
