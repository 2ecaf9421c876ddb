package org.goldenthread.booking;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes calendar messages and feeds. Times are by the clock in England, with the zone that says what that is. */
@Component
class CalendarWriter {

    static final String REQUEST = "REQUEST";
    static final String CANCEL = "CANCEL";

    private final Clock clock;
    private final URI organizer;

    CalendarWriter(
            Clock clock,
            @Value("${goldenthread.address}") String address,
            @Value("${goldenthread.mail.from}") String from) {
        this.clock = clock;
        this.organizer = URI.create("mailto:" + (from.isBlank() ? "portal@" + host(address) : from));
    }

    /** Puts a meeting into the person's calendar, or changes it there. */
    CalendarFile request(Meeting meeting, StaffMember person) {
        return message(meeting, REQUEST, person, status(meeting));
    }

    /** Takes a meeting out of the person's calendar. */
    CalendarFile cancel(Meeting meeting, StaffMember person) {
        return message(meeting, CANCEL, person, Status.VALUE_CANCELLED);
    }

    /**
     * All of these as one calendar to subscribe to, with a name. It names nobody, and so is no message: RFC 5546 wants an organiser
     * in each.
     */
    String feed(String name, List<Meeting> meetings) {
        Calendar calendar = calendar();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        meetings.forEach(meeting -> calendar.add(event(meeting, status(meeting))));
        return text(calendar);
    }

    private CalendarFile message(Meeting meeting, String method, StaffMember person, String status) {
        VEvent event = event(meeting, status);
        event.add(new Organizer(organizer));
        Attendee attendee = new Attendee(URI.create("mailto:" + person.email()));
        attendee.add(new Cn(person.fullName()));
        // They have said yes in the portal; an answer by e-mail would reach nobody.
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
        Calendar calendar = calendar();
        calendar.add(new Method(method));
        calendar.add(event);
        return new CalendarFile("day-" + meeting.day() + ".ics", method, text(calendar));
    }

    private static String status(Meeting meeting) {
        return meeting.certain() ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE;
    }

    private static Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Golden Thread//Booking//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(LondonTime.zone());
        return calendar;
    }

    private VEvent event(Meeting meeting, String status) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.key()));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStart<>(meeting.starts().atZone(StaffDirectory.LONDON)));
        event.add(new DtEnd<>(meeting.ends().atZone(StaffDirectory.LONDON)));
        event.add(new Summary(meeting.title()));
        event.add(new Status(status));
        addUnlessEmpty(event, new Location(meeting.place()));
        addUnlessEmpty(event, new Description(meeting.about()));
        return event;
    }

    private static void addUnlessEmpty(VEvent event, Property property) {
        if (!property.getValue().isEmpty()) {
            event.add(property);
        }
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String host(String address) {
        String host = address.isBlank() ? null : URI.create(address).getHost();
        return host == null ? "localhost" : host;
    }
}
