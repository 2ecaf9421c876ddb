package org.goldenthread.booking.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.MyBooking;
import org.goldenthread.booking.Tally;
import org.goldenthread.booking.Waiting;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionPlan;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Texts;
import org.goldenthread.shell.Tone;

/** What bookings are called on their pages. */
final class BookingWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private BookingWords() {}

    /** "Wed 9 December 2026, 09:30 to 16:30". */
    static String day(SessionDay day) {
        return day(day, (key, values) -> translate(key, values));
    }

    static String day(SessionDay day, Texts texts) {
        return texts.say("booking.day", DAY.format(day.date()), TIME.format(day.from()), TIME.format(day.to()));
    }

    static String firstDay(CourseSession session) {
        return DAY.format(session.plan().days().getFirst().date());
    }

    static String place(SessionPlan plan) {
        return place(plan, (key, values) -> translate(key, values));
    }

    static String place(SessionPlan plan, Texts texts) {
        if (plan.room().isEmpty()) {
            return texts.say(plan.online() ? "booking.online" : "booking.place-open");
        }
        return plan.online() ? texts.say("booking.room-or-online", plan.room()) : plan.room();
    }

    static Tag standing(MyBooking mine) {
        return switch (mine.state()) {
            case BOOKED -> new Tag("✓", translate("booking.state.BOOKED"), Tone.GOOD);
            case REQUESTED -> new Tag("…", translate("booking.state.REQUESTED"), Tone.WATCH);
            case OFFERED -> new Tag("!", translate("booking.offer-until", offerUntil(mine)), Tone.GOOD);
            case WAITING -> new Tag("…", translate("booking.waiting-place", place(mine)), Tone.WATCH);
            case DECLINED, TURNED_DOWN, LAPSED ->
                new Tag(translate("booking.state." + mine.state().name()), Tone.PLAIN);
            case CANCELLED ->
                new Tag(
                        translate(mine.booking().late() ? "booking.state.late" : "booking.state.CANCELLED"),
                        mine.booking().late() ? Tone.WATCH : Tone.PLAIN);
        };
    }

    private static int place(MyBooking mine) {
        return Objects.requireNonNull(mine.waiting()).place();
    }

    static String offerUntil(MyBooking mine) {
        Instant until = Objects.requireNonNull(mine.booking().offerUntil());
        return Dates.moment(until);
    }

    /** Why somebody still waits, in as many sentences as there are causes. */
    static List<String> whyWaiting(Waiting waiting, SessionPlan plan) {
        Tally tally = waiting.tally();
        List<String> why = new java.util.ArrayList<>();
        why.add(translate("booking.why.full", tally.booked(), plan.capacity()));
        addIfAny(why, "booking.why.offered", tally.offered());
        addIfAny(why, "booking.why.requested", tally.requested());
        addIfAny(why, "booking.why.kept", tally.kept());
        int free = plan.capacity() - tally.taken();
        addIfAny(why, "booking.why.free", Math.max(free, 0));
        why.add(translate("booking.why.place", waiting.place() - 1));
        return why;
    }

    private static void addIfAny(List<String> why, String key, int number) {
        if (number > 0) {
            why.add(translate(key, number));
        }
    }

    static String refused(BookingRefused refused) {
        return translate("booking.refused." + refused.reason().name());
    }
}
