package org.goldenthread.booking;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A calendar programme of another make: it reads messages with a library other than the one that wrote them, and applies each
 * by its UID and SEQUENCE, as RFC 5546 says, in whatever order they arrive.
 */
final class SomebodysCalendar {

    record Entry(
            String uid, int sequence, boolean cancelled, String title, String place, Instant starts, Instant ends) {}

    private final Map<String, Entry> entries = new HashMap<>();

    void take(String content) {
        List<ICalendar> calendars = Biweekly.parse(content).all();
        if (calendars.size() != 1 || calendars.getFirst().getEvents().size() != 1) {
            throw new IllegalArgumentException("A message is about one entry");
        }
        ICalendar calendar = calendars.getFirst();
        Entry message = entry(calendar, calendar.getEvents().getFirst());
        Entry before = entries.get(message.uid());
        if (before == null || message.sequence() > before.sequence()) {
            entries.put(message.uid(), message);
        }
    }

    /** What the person sees. */
    Collection<Entry> shown() {
        return entries.values().stream().filter(entry -> !entry.cancelled()).toList();
    }

    static List<Entry> read(String feed) {
        ICalendar calendar = Biweekly.parse(feed).first();
        return calendar.getEvents().stream()
                .map(event -> entry(calendar, event))
                .toList();
    }

    private static Entry entry(ICalendar calendar, VEvent event) {
        return new Entry(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                calendar.getMethod() != null && calendar.getMethod().isCancel(),
                event.getSummary().getValue(),
                event.getLocation() == null ? "" : event.getLocation().getValue(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant());
    }
}
