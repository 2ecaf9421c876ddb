package org.goldenthread.booking;

import java.io.Serializable;
import java.time.Instant;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's booking of a session as it is now.
 *
 * @param offerUntil until when a place was offered; null when none was
 * @param reason why it was cancelled or declined; may be empty
 * @param late whether it was cancelled after the deadline
 */
public record Booking(
        BookingId id,
        SessionId session,
        PersonId person,
        BookingState state,
        @Nullable Instant offerUntil,
        String reason,
        boolean late)
        implements Serializable {}
