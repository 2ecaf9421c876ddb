package org.goldenthread.booking;

import java.io.Serializable;
import java.time.Instant;
import org.goldenthread.learning.CourseSession;

/**
 * Places that are kept for a team until they are given to its people.
 *
 * @param team name of the team or service
 * @param places how many are still kept
 * @param until what is not given by then comes free
 */
public record KeptPlaces(long id, CourseSession session, String team, int places, Instant until, String keptBy)
        implements Serializable {}
