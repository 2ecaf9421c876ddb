package org.goldenthread.booking;

import java.io.Serializable;
import java.time.Instant;
import org.goldenthread.learning.CourseSession;

/**
 * Somebody asks for a place, and the signed-in person may say yes or no.
 *
 * @param forManager the line manager, when the signed-in person decides in their place; empty for their own people
 * @param escalated whether the line manager has left it unanswered, and theirs is asked as well
 */
public record ApprovalRequest(
        BookingId booking, String person, CourseSession session, Instant askedAt, String forManager, boolean escalated)
        implements Serializable {}
