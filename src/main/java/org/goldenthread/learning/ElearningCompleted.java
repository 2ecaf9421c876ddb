package org.goldenthread.learning;

import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/** Somebody has completed an e-learning course, as they say. */
public record ElearningCompleted(CourseId course, PersonId person, LocalDate on) {}
