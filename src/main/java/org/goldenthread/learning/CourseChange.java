package org.goldenthread.learning;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody did with a course.
 *
 * @param state that came of it
 * @param note why; may be empty
 * @param by name of who did it; empty for the portal itself
 */
public record CourseChange(CourseState state, String note, Instant at, String by) implements Serializable {}
