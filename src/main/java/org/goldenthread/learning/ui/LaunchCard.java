package org.goldenthread.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseState;
import org.goldenthread.learning.LaunchService;
import org.goldenthread.learning.LaunchService.Launched;
import org.goldenthread.shell.Dates;

/** Where e-learning is started in a window of its own, and said to be completed. */
final class LaunchCard extends Section {

    /** @param changed run after something was recorded */
    LaunchCard(Course course, LaunchService launches, Runnable changed) {
        addClassName("card");
        getElement().setAttribute("aria-label", getTranslation("learning.launch"));
        Optional<Launched> mine = launches.mine(course.id());
        Paragraph says =
                new Paragraph(mine.map(this::standing).orElseGet(() -> getTranslation("learning.launch.says")));
        says.getElement().setAttribute("role", "status");
        add(says);
        if (course.state() != CourseState.PUBLISHED) {
            return;
        }
        Div actions = new Div(start(course, launches, changed, mine.isPresent()));
        if (mine.isPresent()) {
            Button complete = new Button(getTranslation("learning.launch.complete"), click -> {
                launches.complete(course.id());
                changed.run();
            });
            complete.setDisableOnClick(true);
            actions.add(complete);
        }
        actions.addClassName("actions");
        add(actions);
    }

    /** A link, so that the browser opens it as it does any other; that it was pressed is recorded beside. */
    private Anchor start(Course course, LaunchService launches, Runnable changed, boolean again) {
        Anchor start = new Anchor(
                course.description().launchAddress(),
                getTranslation(again ? "learning.launch.again" : "learning.launch.start"),
                AnchorTarget.BLANK);
        start.addClassNames("button-link", "primary");
        start.getElement().setAttribute("rel", "noopener noreferrer").addEventListener("click", click -> {
            launches.launch(course.id());
            changed.run();
        });
        return start;
    }

    private String standing(Launched mine) {
        return mine.completedOn() == null
                ? getTranslation("learning.launch.started")
                : getTranslation("learning.launch.completed", Dates.day(mine.completedOn()));
    }
}
