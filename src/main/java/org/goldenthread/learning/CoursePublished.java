package org.goldenthread.learning;

/** All staff can find a course from now on. */
public record CoursePublished(CourseId course) {}
