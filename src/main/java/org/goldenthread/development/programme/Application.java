package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;

/**
 * An application.
 *
 * @param name full name of the applicant
 * @param answers by key of the criterion; empty for the line manager
 * @param support what the line manager wrote; empty until they did
 * @param feedback empty until it is decided, and for the line manager
 */
public record Application(
        long id,
        int version,
        ApplicationRound round,
        PersonId person,
        String name,
        ApplicationStatus status,
        Optional<LocalDate> sentOn,
        Map<String, String> answers,
        Optional<Support> support,
        String feedback)
        implements Serializable {

    public static final int ANSWER = 2000;
    public static final int WORDS = 1500;

    public Application {
        answers = Map.copyOf(answers);
    }

    /**
     * What the line manager said.
     *
     * @param by full name
     */
    public record Support(String by, String words) implements Serializable {}

    /** What the line manager reads: that it was sent, and their own words. */
    Application forManager() {
        return new Application(id, version, round, person, name, status, sentOn, Map.of(), support, "");
    }

    Application with(Map<String, String> given) {
        return new Application(id, version, round, person, name, status, sentOn, given, support, feedback);
    }
}
