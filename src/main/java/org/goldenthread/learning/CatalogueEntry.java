package org.goldenthread.learning;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.picture.ShownPicture;
import org.jspecify.annotations.Nullable;

/**
 * A course in a list of the catalogue.
 *
 * @param picture null when it has none
 * @param next the first session to come that fits what was looked for; null when there is none
 * @param sessionsToCome how many open sessions are still to come
 */
public record CatalogueEntry(
        CourseId id,
        String title,
        String summary,
        Delivery delivery,
        int minutes,
        List<String> tags,
        @Nullable ShownPicture picture,
        @Nullable CourseSession next,
        int sessionsToCome)
        implements Serializable {

    public Optional<CourseSession> nextSession() {
        return Optional.ofNullable(next);
    }

    CatalogueEntry beginningWith(@Nullable CourseSession session) {
        return new CatalogueEntry(id, title, summary, delivery, minutes, tags, picture, session, sessionsToCome);
    }
}
