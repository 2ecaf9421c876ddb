package org.goldenthread.booking;

import java.io.Serializable;

/**
 * How the places of a session stand.
 *
 * @param kept for teams
 * @param waiting people on the waiting list
 */
public record Tally(int booked, int requested, int offered, int kept, int waiting) implements Serializable {

    public int taken() {
        return booked + requested + offered + kept;
    }

    /** After somebody has come into a state. */
    Tally with(BookingState state) {
        return new Tally(
                booked + (state == BookingState.BOOKED ? 1 : 0),
                requested + (state == BookingState.REQUESTED ? 1 : 0),
                offered + (state == BookingState.OFFERED ? 1 : 0),
                kept,
                waiting + (state == BookingState.WAITING ? 1 : 0));
    }
}
