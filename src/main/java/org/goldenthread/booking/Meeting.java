package org.goldenthread.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * One day of a session as it stands in one person's calendar.
 *
 * @param uid of the person's booking of the session; the same whenever they book it again
 * @param day 1 for the first day: each has an entry of its own
 * @param sequence rises with every message about it
 * @param place room or link; may be empty
 * @param about a few sentences; may be empty
 * @param certain false while the place is only kept for them
 */
record Meeting(
        UUID uid,
        int day,
        int sequence,
        String title,
        String place,
        String about,
        Instant starts,
        Instant ends,
        boolean certain) {

    /** What calendars know it by. */
    String key() {
        return uid + "-" + day;
    }
}
