package org.goldenthread.booking;

import java.util.Optional;

/** Who is to be told of bookings now, for {@code notification}, which asks in nobody's name. */
public interface BookingMailings {

    /** Whether one of the two below would return something. */
    boolean anyDue();

    /**
     * The next that was not taken before; from then on it counts as written. It must be called in the transaction that writes
     * the message.
     */
    Optional<BookingNotice> takeNotice();

    /** Likewise. */
    Optional<SessionMessage> takeMessage();

    /**
     * Whether nobody needs to be told any more: of an offer that is no longer open, or a decision that has been made.
     *
     * @param about as in {@link BookingNotice#about}
     */
    boolean isOver(String about);
}
