package org.goldenthread.learning.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.page.SessionPart;
import org.goldenthread.learning.page.SessionPart.Beside;

/** Asks every module once what it has beside all sessions of a page. */
@SpringComponent
class SessionParts {

    private static final Beside NOTHING = new Beside(List.of(), List.of());

    private final List<SessionPart> parts;

    /** @param parts in their order */
    SessionParts(List<SessionPart> parts) {
        this.parts = parts;
    }

    /** What stands beside each session; nothing for those that no module has something for. */
    Function<CourseSession, Beside> beside(List<CourseSession> sessions, Runnable changed) {
        Map<SessionId, Beside> all = new HashMap<>();
        if (!sessions.isEmpty()) {
            parts.forEach(part ->
                    part.beside(sessions, changed).forEach((id, beside) -> all.merge(id, beside, SessionParts::both)));
        }
        return session -> all.getOrDefault(session.id(), NOTHING);
    }

    private static Beside both(Beside first, Beside second) {
        var standing = new ArrayList<>(first.standing());
        standing.addAll(second.standing());
        var actions = new ArrayList<>(first.actions());
        actions.addAll(second.actions());
        return new Beside(standing, actions);
    }
}
