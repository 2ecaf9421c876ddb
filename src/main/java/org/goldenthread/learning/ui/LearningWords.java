package org.goldenthread.learning.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.goldenthread.learning.CourseDescription;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.CourseState;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.LearningRefused;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionPlan;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What courses and sessions are called on their pages. */
final class LearningWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private LearningWords() {}

    static String delivery(Delivery delivery) {
        return translate("learning.delivery." + delivery.name());
    }

    /** "2 days", "1 day", "2 hours" or "45 minutes". */
    static String length(int minutes) {
        if (minutes % CourseDescription.TRAINING_DAY == 0) {
            return translate("learning.days", minutes / CourseDescription.TRAINING_DAY);
        }
        if (minutes < 60) {
            return translate("learning.minutes", minutes);
        }
        BigDecimal hours = new BigDecimal(minutes)
                .divide(new BigDecimal(60), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return translate("learning.hours", hours);
    }

    /** "Workshop, 1 day". */
    static String kind(Delivery delivery, int minutes) {
        return delivery(delivery) + ", " + length(minutes);
    }

    /** "Wed 9 December 2026, 09:30 to 16:30". */
    static String day(SessionDay day) {
        return translate("learning.day", day(day.date()), time(day.from()), time(day.to()));
    }

    /** The day in England. */
    static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, StaffDirectory.LONDON));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "Room 2, Civic Centre", "Online", or both. */
    static String place(SessionPlan plan) {
        if (plan.room().isEmpty()) {
            return plan.online() ? translate("learning.online") : translate("learning.place-open");
        }
        return plan.online() ? translate("learning.room-or-online", plan.room()) : plan.room();
    }

    /** The first day and where: "Wed 9 December 2026, 09:30 to 16:30, and 1 more day". */
    static String when(CourseSession session) {
        String first = day(session.plan().days().getFirst());
        int more = session.plan().days().size() - 1;
        return more == 0 ? first : translate("learning.more-days", first, more);
    }

    /** How many places are left, or that it is full or cancelled. */
    static Tag places(CourseSession session) {
        return switch (session.state()) {
            case CANCELLED -> new Tag("×", translate("learning.cancelled"), Tone.POOR);
            case HELD -> new Tag(translate("learning.held"), Tone.PLAIN);
            case PLANNED -> new Tag(translate("learning.planned"), Tone.PLAIN);
            case OPEN -> {
                int left = session.placesLeft();
                int capacity = session.plan().capacity();
                yield left == 0
                        ? new Tag(translate("learning.full", session.waiting()), Tone.WATCH)
                        : new Tag(
                                translate("learning.places", left, capacity),
                                left * 4 <= capacity ? Tone.WATCH : Tone.GOOD);
            }
        };
    }

    static String full() {
        return translate("learning.full", 0);
    }

    /** Where a course stands, for publishers. */
    static Tag state(CourseState state) {
        Tone tone = switch (state) {
            case DRAFT, WITHDRAWN -> Tone.PLAIN;
            case REVIEW -> Tone.WATCH;
            case PUBLISHED -> Tone.GOOD;
        };
        return new Tag(translate("publish.state." + state.name()), tone);
    }

    static String refused(LearningRefused refused) {
        return translate("learning.refused." + refused.reason().name());
    }
}
