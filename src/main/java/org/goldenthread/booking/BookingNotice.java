package org.goldenthread.booking;

import java.time.Instant;
import java.util.List;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one person is to be told about a booking.
 *
 * @param about what the notice is known by
 * @param person who booked, which is not who is told when it is about an approval
 * @param offerUntil null when no place was offered
 * @param words what somebody said with it, such as why; may be empty
 * @param files messages for the calendar of whoever is told; may be none
 */
public record BookingNotice(
        String about,
        NoticeKind kind,
        PersonId to,
        String person,
        CourseSession session,
        @Nullable Instant offerUntil,
        String words,
        List<CalendarFile> files) {}
