package org.goldenthread.requirement;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;

/** Somebody has completed a course on a day. */
public record Completion(PersonId person, CourseId course, LocalDate on) implements Serializable {}
