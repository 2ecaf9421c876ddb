package org.goldenthread.learning;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course in the list of publishers.
 *
 * @param next when its next planned or open session begins; null when there is none
 * @param sessionsToCome planned and open ones
 * @param taken places taken in open sessions to come, of {@code places}
 * @param waiting people who wait for a place in them
 * @param wishes how many would like it, though no session fits them
 */
public record CourseListItem(
        CourseId id,
        String code,
        String title,
        CourseState state,
        Delivery delivery,
        @Nullable Instant next,
        int sessionsToCome,
        int taken,
        int places,
        int waiting,
        int wishes)
        implements Serializable {}
