package org.goldenthread.organisation;

import java.time.Instant;
import java.time.LocalDateTime;

/** From the clock on the wall in England to a moment, also on the two nights when the clock changes. */
public final class WallClock {

    private WallClock() {}

    /** The first time that the clock shows it; a time that is left out in spring is an hour later on the new clock. */
    public static Instant opening(LocalDateTime onTheWall) {
        return onTheWall.atZone(StaffDirectory.LONDON).toInstant();
    }

    /** The last time that the clock shows it, so that nobody is turned away while it still does. */
    public static Instant closing(LocalDateTime onTheWall) {
        return onTheWall
                .atZone(StaffDirectory.LONDON)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }
}
