package org.goldenthread.learning.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.goldenthread.learning.CourseDescription;
import org.goldenthread.shell.FieldChecks;

/** One step of describing a course: some fields, which change a part of what the course says. */
abstract class CourseStep extends Div {

    final FieldChecks checks = new FieldChecks();

    CourseStep() {
        addClassNames("stack", "course-step");
    }

    /** What the course says with these fields; empty while something about them is wrong, which then stands beside them. */
    final Optional<CourseDescription> entered(CourseDescription before) {
        return checks.pass() ? Optional.of(changed(before)) : Optional.empty();
    }

    abstract CourseDescription changed(CourseDescription before);
}
