package org.goldenthread.booking;

import java.io.Serializable;
import org.goldenthread.learning.CourseSession;

/** What one of the signed-in person's people has booked, asked for or waits for. */
public record TeamBooking(String person, CourseSession session, BookingState state) implements Serializable {}
