package org.goldenthread.attendance;

import java.time.LocalDate;
import java.util.Set;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.ServedElement;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has completed a course; published in the transaction that writes it down. A completion that was withdrawn and
 * counts again comes with the same key, so whoever keeps something for it does so once for each key.
 *
 * @param session that they attended; null unless they came to it by a session
 * @param title what the course was called then
 * @param on last day of the session, or the day they said so
 * @param minutes how long it took a learner
 * @param serves capabilities and standards that the course serves
 */
public record CourseCompleted(
        CompletionId completion,
        PersonId person,
        CourseId course,
        Completions.Source source,
        @Nullable SessionId session,
        String title,
        LocalDate on,
        int minutes,
        Set<ServedElement> serves) {

    public CourseCompleted {
        serves = Set.copyOf(serves);
    }
}
