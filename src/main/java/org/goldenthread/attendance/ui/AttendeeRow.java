package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.attendance.Attendee;
import org.goldenthread.attendance.Mark;
import org.jspecify.annotations.Nullable;

/** Somebody on the list with a large button for each mark; a press says so at once, and once more changes nothing. */
final class AttendeeRow extends ListItem {

    /** Says to the portal what was pressed. */
    interface Marking {
        /** What it is from then on: what was pressed, or what it was where that is not possible. */
        @Nullable Mark mark(Attendee attendee, @Nullable Mark before, @Nullable Mark wanted);
    }

    private final transient Attendee attendee;
    private final transient Map<Mark, Button> buttons = new EnumMap<>(Mark.class);
    private @Nullable Mark now;

    AttendeeRow(Attendee attendee, Marking marking) {
        this.attendee = attendee;
        now = attendee.mark();
        addClassName("attendee");
        Span name = new Span(attendee.name());
        name.addClassName("strong");
        Span about = new Span(
                attendee.walkIn()
                        ? getTranslation("attendance.walk-in-about", attendee.team())
                        : getTranslation("attendance.about", attendee.jobRole(), attendee.team()));
        about.addClassName("muted");
        Div words = new Div(name, about);
        words.addClassName("attendee-words");
        Div choice = new Div();
        choice.addClassName("attendee-marks");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", attendee.name());
        for (Mark mark : Mark.values()) {
            Button button = new Button(getTranslation("attendance.mark." + mark.name()));
            button.addClassNames("attendee-mark", mark.name().toLowerCase(Locale.ROOT));
            button.setAriaLabel(getTranslation(
                    "attendance.mark-named", getTranslation("attendance.mark." + mark), attendee.name()));
            button.addClickListener(click -> show(marking.mark(attendee, now, mark)));
            buttons.put(mark, button);
            choice.add(button);
        }
        if (attendee.walkIn()) {
            Button remove = new Button(getTranslation("attendance.remove"));
            remove.addClassName("attendee-mark");
            remove.setAriaLabel(getTranslation("attendance.remove-named", attendee.name()));
            remove.addClickListener(click -> marking.mark(attendee, now, null));
            choice.add(remove);
        }
        add(words, choice);
        show(now);
    }

    @Nullable Mark now() {
        return now;
    }

    Attendee attendee() {
        return attendee;
    }

    private void show(@Nullable Mark mark) {
        now = mark;
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(each == mark)));
    }
}
