package org.goldenthread.learning.page;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;

/**
 * What a module shows and offers beside sessions to the signed-in person. Each page asks once for all sessions that it shows, so
 * that it runs a fixed number of queries. The annotation {@code @Order} says where it stands among the others.
 */
public interface SessionPart {

    /**
     * What it has for each of some sessions.
     *
     * @param sessions in any state, of any courses
     * @param changed to be run after the person has done something, so that the page shows what there is now
     * @return for each session that it has something for
     */
    Map<SessionId, Beside> beside(List<CourseSession> sessions, Runnable changed);

    /**
     * What stands beside one session.
     *
     * @param standing how the person stands to it, such as "You are booked"; tags, after that of the places left
     * @param actions buttons; each with a name that tells it from those of other sessions
     */
    record Beside(List<Component> standing, List<Component> actions) {

        public Beside {
            standing = List.copyOf(standing);
            actions = List.copyOf(actions);
        }
    }
}
