package org.goldenthread.requirement.ui;

import com.vaadin.flow.component.html.Anchor;
import org.goldenthread.learning.CourseId;
import org.goldenthread.requirement.RequirementId;

/** Where the pages of requirements are, and those of courses that they lead to. */
final class RequirementNavigation {

    static final String MINE = "my-learning/requirements";
    static final String TEAM = "my-team/learning/requirements";
    static final String COUNTS = "organisation/requirements";
    static final String RULES = "publish/requirements";
    /** A page of the module that keeps completions. */
    static final String COMPLETIONS = "publish/completions";

    static final String NEW = RULES + "/new";
    static final String IMPORT = RULES + "/import";

    private RequirementNavigation() {}

    static String rule(RequirementId rule) {
        return RULES + "/" + rule.value();
    }

    static Anchor course(CourseId course, String title) {
        return new Anchor("my-learning/course/" + course.value(), title);
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
