package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.goldenthread.development.programme.Application;
import org.goldenthread.development.programme.ApplicationStatus;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Words about an application that more than one page uses. */
final class ApplicationWords {

    private ApplicationWords() {}

    static Tag status(Component on, ApplicationStatus status) {
        String words = on.getTranslation("programme.application.status." + status);
        return switch (status) {
            case ACCEPTED -> new Tag("✓", words, Tone.GOOD);
            case NOT_SUPPORTED -> new Tag("!", words, Tone.WATCH);
            case DRAFT -> new Tag("○", words, Tone.PLAIN);
            default -> new Tag(words, Tone.PLAIN);
        };
    }

    /** What somebody wrote, under a heading that says what it is. */
    static Div written(String heading, String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("written");
        return new Div(new H4(heading), paragraph);
    }

    static Div support(Component on, Application.Support support) {
        return written(on.getTranslation("programme.support.by", support.by()), support.words());
    }
}
