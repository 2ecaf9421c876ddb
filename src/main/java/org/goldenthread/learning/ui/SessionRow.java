package org.goldenthread.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionState;
import org.goldenthread.learning.page.SessionPart.Beside;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.jspecify.annotations.Nullable;

/** A session in a list: its days, where, who gives it, places left, and what other modules offer. */
final class SessionRow extends Article {

    SessionRow(CourseSession session, Beside beside) {
        addClassName("session-row");
        Div tags = new Div(LearningWords.places(session));
        beside.standing().forEach(tags::add);
        tags.addClassName("learning-tags");
        Div words = new Div(tags, new H3(LearningWords.day(session.plan().days().getFirst())));
        session.plan().days().stream().skip(1).map(SessionRow::day).forEach(words::add);
        words.add(new Paragraph(LearningWords.place(session.plan())));
        words.addClassName("learning-words");
        if (!session.plan().trainers().isEmpty()) {
            words.add(
                    new Muted(getTranslation("learning.trainers", session.plan().trainers())));
        }
        if (session.cancelledBecause() != null) {
            words.add(new Paragraph(getTranslation("learning.cancelled-because", session.cancelledBecause())));
        }
        if (session.state() == SessionState.OPEN) {
            addDeadline(words, "learning.book-by", session.plan().bookingCloses());
            addDeadline(words, "learning.cancel-by", session.plan().cancellingCloses());
            if (session.plan().approvalNeeded()) {
                words.add(new Muted(getTranslation("learning.approval")));
            }
        }
        Div actions = new Div();
        beside.actions().forEach(actions::add);
        actions.addClassName("actions");
        add(words, actions);
    }

    private void addDeadline(Div words, String key, @Nullable Instant deadline) {
        if (deadline != null) {
            words.add(new Muted(getTranslation(key, Dates.moment(deadline))));
        }
    }

    private static Component day(SessionDay day) {
        Paragraph line = new Paragraph(LearningWords.day(day));
        line.addClassName("strong");
        return line;
    }
}
