package org.goldenthread.booking;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The life of a booking. Whoever books again after an end begins a new one. */
public enum BookingState {
    /** A place is kept while the line manager decides. */
    REQUESTED,
    /** On the waiting list. */
    WAITING,
    /** A place came free and is kept for a stated time. */
    OFFERED,
    BOOKED,
    /** The line manager said no. */
    DECLINED,
    /** The person did not want the place that was offered. */
    TURNED_DOWN,
    /** Time ran out: for the offer, or for everything when the session began. */
    LAPSED,
    /** By the person, by whoever gave them the place, or with the whole session. */
    CANCELLED;

    /** The states that this one may change to. */
    public Set<BookingState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(BOOKED, DECLINED, LAPSED, CANCELLED);
            case WAITING -> EnumSet.of(OFFERED, LAPSED, CANCELLED);
            case OFFERED -> EnumSet.of(BOOKED, REQUESTED, TURNED_DOWN, LAPSED, CANCELLED);
            case BOOKED -> EnumSet.of(CANCELLED);
            case DECLINED, TURNED_DOWN, LAPSED, CANCELLED -> EnumSet.noneOf(BookingState.class);
        };
    }

    public boolean canBecome(BookingState state) {
        return next().contains(state);
    }

    /** Whether somebody else could have the place if it were not for this booking. */
    public boolean holdsPlace() {
        return this == REQUESTED || this == OFFERED || this == BOOKED;
    }

    /** Whether anything can still come of it. A person has at most one such booking of a session. */
    public boolean isLive() {
        return !next().isEmpty();
    }

    /** The live states, by name, for SQL. */
    static String[] live() {
        return Arrays.stream(values())
                .filter(BookingState::isLive)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
