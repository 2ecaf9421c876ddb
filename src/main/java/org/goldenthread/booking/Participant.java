package org.goldenthread.booking;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has booked, asked for, is offered or waits for a place.
 *
 * @param team where they work
 * @param place on the waiting list, 1 for whoever is next; 0 for those who do not wait
 * @param offerUntil null unless a place is offered to them
 */
public record Participant(
        String name,
        String jobRole,
        String team,
        BookingState state,
        int place,
        @Nullable Instant offerUntil) implements Serializable {}
