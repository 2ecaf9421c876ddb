package org.goldenthread.learning;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.WallClock;

/** One meeting of a session; the end is after the start. */
public record SessionDay(Instant starts, Instant ends) implements Serializable {

    /** A day by the clock in England. */
    public static SessionDay of(LocalDate date, LocalTime from, LocalTime to) {
        return new SessionDay(WallClock.opening(date.atTime(from)), WallClock.opening(date.atTime(to)));
    }

    /** The day in England. */
    public LocalDate date() {
        return starts.atZone(StaffDirectory.LONDON).toLocalDate();
    }

    /** By the clock in England. */
    public LocalTime from() {
        return starts.atZone(StaffDirectory.LONDON).toLocalTime();
    }

    /** By the clock in England. */
    public LocalTime to() {
        return ends.atZone(StaffDirectory.LONDON).toLocalTime();
    }

    /** The same times by the clock in England, some days later, whatever the clock does in between. */
    public SessionDay later(int days) {
        return of(date().plusDays(days), from(), to());
    }
}
