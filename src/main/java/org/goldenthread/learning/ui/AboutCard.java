package org.goldenthread.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldenthread.learning.CourseDescription;
import org.goldenthread.learning.CourseLink;
import org.goldenthread.picture.ShownPicture;
import org.goldenthread.picture.ui.PictureImage;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

/** Everything that a course says about itself. */
final class AboutCard extends Section {

    /** @param served names of the capabilities and standards that it serves */
    AboutCard(CourseDescription course, @Nullable ShownPicture picture, List<String> served) {
        addClassNames("card", "learning-about");
        getElement().setAttribute("aria-label", getTranslation("learning.about"));
        if (picture != null) {
            add(new PictureImage(CoursePictureDownload.address(picture), picture));
        }
        Paragraph summary = new Paragraph(course.summary());
        summary.addClassName("learning-text");
        add(summary);
        list("learning.outcomes", course.outcomeList());
        text("learning.audience", course.audience());
        text("learning.for-roles", String.join(", ", course.roles()));
        text("learning.provider", course.provider());
        text("learning.pre-work", course.preWork());
        list("learning.serves", served);
        if (!course.links().isEmpty()) {
            UnorderedList links = new UnorderedList();
            course.links().forEach(link -> links.add(new ListItem(out(link))));
            add(new H3(getTranslation("learning.links")), links);
        }
        if (!course.tags().isEmpty()) {
            Div tags = new Div();
            course.tags().forEach(tag -> tags.add(new Tag(tag, Tone.PLAIN)));
            tags.addClassName("learning-tags");
            add(tags);
        }
        if (course.summary().isEmpty() && course.outcomeList().isEmpty()) {
            add(new EmptyState(getTranslation("learning.about.none"), getTranslation("learning.about.none.do")));
        }
    }

    private Anchor out(CourseLink link) {
        Anchor out =
                new Anchor(link.address(), getTranslation("learning.new-window", link.label()), AnchorTarget.BLANK);
        out.getElement().setAttribute("rel", "noopener noreferrer");
        return out;
    }

    private void text(String key, String text) {
        if (!text.isEmpty()) {
            Paragraph words = new Paragraph(text);
            words.addClassName("learning-text");
            add(new H3(getTranslation(key)), words);
        }
    }

    private void list(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            add(new H3(getTranslation(key)), list);
        }
    }
}
