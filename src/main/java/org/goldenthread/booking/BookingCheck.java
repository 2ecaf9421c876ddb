package org.goldenthread.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What was found when all sessions were looked through. */
public record BookingCheck(Instant checkedAt, int sessions, List<Finding> findings) implements Serializable {

    /** What can be wrong; nothing of it should ever be. */
    public enum Kind {
        /** More places are taken than there are. */
        OVERBOOKED,
        /** A person has two live bookings. */
        TWICE,
        /** Somebody was offered a place before somebody who was ahead of them. */
        OUT_OF_ORDER,
        /** What the session says is taken or waiting is not so. */
        MISCOUNTED,
        /** A place is free while somebody waits. */
        LEFT_FREE
    }

    /**
     * Something that is wrong.
     *
     * @param session its key
     */
    public record Finding(Kind kind, long session) implements Serializable {}
}
