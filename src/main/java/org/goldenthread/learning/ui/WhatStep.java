package org.goldenthread.learning.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.goldenthread.learning.CourseDescription;

/** What a course is about: title, summary, outcomes and whom it is for. */
final class WhatStep extends CourseStep {

    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final TextArea outcomes = new TextArea();
    private final TextArea audience = new TextArea();

    WhatStep(CourseDescription course) {
        title.setLabel(getTranslation("publish.field.title"));
        title.setMaxLength(CourseDescription.TITLE_LENGTH);
        title.setValue(course.title());
        checks.needed(title, getTranslation("learning.refused.TITLE_MISSING"));
        field(summary, "summary", course.summary());
        field(outcomes, "outcomes", course.outcomes());
        field(audience, "audience", course.audience());
        add(title, summary, outcomes, audience);
    }

    private void field(TextArea area, String key, String value) {
        area.setLabel(getTranslation("publish.field." + key));
        area.setHelperText(getTranslation("publish.help." + key));
        area.setMaxLength(CourseDescription.TEXT_LENGTH);
        area.setValue(value);
        area.setMinRows(3);
    }

    @Override
    CourseDescription changed(CourseDescription before) {
        return new CourseDescription(
                title.getValue(),
                summary.getValue().strip(),
                outcomes.getValue().strip(),
                audience.getValue().strip(),
                before.roles(),
                before.serves(),
                before.delivery(),
                before.minutes(),
                before.provider(),
                before.cost(),
                before.costBasis(),
                before.preWork(),
                before.launchAddress(),
                before.links(),
                before.tags());
    }
}
