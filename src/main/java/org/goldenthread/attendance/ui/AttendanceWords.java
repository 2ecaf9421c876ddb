package org.goldenthread.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.goldenthread.attendance.AttendanceRefused;
import org.goldenthread.attendance.Mark;
import org.goldenthread.attendance.RecordEntry;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionPlan;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Texts;
import org.goldenthread.shell.Tone;

/** What attendance and learning records are called on their pages. */
final class AttendanceWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final int HOUR = 60;

    private AttendanceWords() {}

    /** "Wed 9 December 2026", or the first and last of several days. */
    static String days(CourseSession session) {
        SessionPlan plan = session.plan();
        SessionDay first = plan.days().getFirst();
        SessionDay last = plan.days().getLast();
        return first.date().equals(last.date())
                ? DAY.format(first.date())
                : translate("attendance.days", DAY.format(first.date()), DAY.format(last.date()));
    }

    static String place(SessionPlan plan) {
        return plan.room().isEmpty() ? translate("attendance.online") : plan.room();
    }

    /** "6 hours", "1 hour 30 minutes", "45 minutes". */
    static String time(int minutes) {
        return time(minutes, (key, values) -> translate(key, values));
    }

    static String time(int minutes, Texts texts) {
        if (minutes < HOUR) {
            return texts.say("attendance.minutes", minutes);
        }
        return minutes % HOUR == 0
                ? texts.say("attendance.hours", minutes / HOUR)
                : texts.say("attendance.hours-minutes", minutes / HOUR, minutes % HOUR);
    }

    /** How something was completed that is neither attended nor from elsewhere. */
    static String unattended(RecordEntry entry, Texts texts) {
        return texts.say(entry.earlier() ? "record.earlier" : "record.e-learning");
    }

    static Tag tag(Mark mark) {
        String text = translate("attendance.mark." + mark.name());
        return switch (mark) {
            case PRESENT -> new Tag("✓", text, Tone.GOOD);
            case PART -> new Tag("◐", text, Tone.WATCH);
            case ABSENT -> new Tag("✗", text, Tone.WATCH);
        };
    }

    static String refused(AttendanceRefused refused) {
        return translate("attendance.refused." + refused.reason().name());
    }

    static Anchor button(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("button-link");
        return link;
    }

    static Anchor file(String address, String text) {
        Anchor link = button(address, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
