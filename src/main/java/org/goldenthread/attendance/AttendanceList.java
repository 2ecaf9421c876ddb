package org.goldenthread.attendance;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.goldenthread.learning.CourseSession;

/**
 * Who came to a session.
 *
 * @param people by family name
 * @param open whether marks can be given: it has begun and was not cancelled
 * @param corrections marks that were changed or taken back, the newest first
 */
public record AttendanceList(CourseSession session, List<Attendee> people, boolean open, List<Correction> corrections)
        implements Serializable {

    /** A mark that took the place of another; both null where there was none. */
    public record Correction(String name, String before, String after, String by, Instant at) implements Serializable {}

    public long marked() {
        return people.stream().filter(each -> each.mark() != null).count();
    }

    public long with(Mark mark) {
        return people.stream().filter(each -> each.mark() == mark).count();
    }
}
