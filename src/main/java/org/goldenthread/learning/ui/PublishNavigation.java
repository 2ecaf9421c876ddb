package org.goldenthread.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.SessionId;

/** Where the pages of publishers are. */
final class PublishNavigation {

    static final String ROUTE = "publish";
    static final String NEW = ROUTE + "/new";
    static final String PROGRAMME = ROUTE + "/programme";
    static final String FIGURES = ROUTE + "/figures";
    static final String IMPORT = ROUTE + "/import";

    // Pages of other modules.
    static final String EVALUATION = ROUTE + "/evaluation";
    static final String TEAM_COSTS = FIGURES + "/teams";
    static final String REQUIREMENTS = ROUTE + "/requirements";

    private PublishNavigation() {}

    static String course(CourseId course) {
        return ROUTE + "/course/" + course.value();
    }

    static String edit(CourseId course, int step) {
        return course(course) + "/edit/" + step;
    }

    static String newSession(CourseId course) {
        return course(course) + "/session";
    }

    static String session(SessionId session) {
        return ROUTE + "/session/" + session.value();
    }

    /** Who has booked it: another module's page. */
    static String people(SessionId session) {
        return "my-learning/session/" + session.value() + "/people";
    }

    static Anchor button(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("button-link");
        return link;
    }

    static Anchor primary(String address, String text) {
        Anchor link = button(address, text);
        link.addClassName("primary");
        return link;
    }
}
