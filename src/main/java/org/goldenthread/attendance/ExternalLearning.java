package org.goldenthread.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody learned elsewhere, as they say.
 *
 * @param note why L&D did not let it count; empty otherwise
 */
public record ExternalLearning(
        ExternalLearningId id, PersonId person, String name, Description description, Credit credit, String note)
        implements Serializable {

    /** Whether it counts as a course of the organisation. */
    public enum Credit {
        /** It stands in the record only. */
        NONE,
        /** L&D is to say. */
        ASKED,
        ACCEPTED,
        DECLINED
    }

    /**
     * What the person writes about it.
     *
     * @param course of the organisation in whose place it should count; null when it should not
     */
    public record Description(
            String title,
            String provider,
            LocalDate on,
            int minutes,
            String learned,
            @Nullable CourseId course) implements Serializable {

        public static final int TITLE_LENGTH = 120;
        public static final int TEXT_LENGTH = 2000;

        public Description {
            title = title.strip();
            provider = provider.strip();
            learned = learned.strip();
        }
    }
}
