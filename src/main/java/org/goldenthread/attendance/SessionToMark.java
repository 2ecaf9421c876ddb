package org.goldenthread.attendance;

import java.io.Serializable;
import org.goldenthread.learning.CourseSession;

/**
 * A session that has begun.
 *
 * @param people who have a place or came without one
 * @param marked of whom it is known whether they came
 */
public record SessionToMark(CourseSession session, int people, int marked) implements Serializable {

    public boolean done() {
        return marked >= people;
    }
}
