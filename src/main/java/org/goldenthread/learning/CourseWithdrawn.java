package org.goldenthread.learning;

/** A course is no longer offered; it has no open session. */
public record CourseWithdrawn(CourseId course) {}
