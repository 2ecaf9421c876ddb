package org.goldenthread.attendance;

import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;

/** A completion does not count any more, because a mark was corrected. */
public record CompletionWithdrawn(CompletionId completion, PersonId person, CourseId course) {}
