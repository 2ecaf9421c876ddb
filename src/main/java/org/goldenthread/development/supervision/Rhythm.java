package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How often somebody has supervision, stage by stage from a day on.
 *
 * @param name why it is this one, such as "Newly qualified"
 * @param start the first day of the first stage
 * @param stages in their order; all but the last say until when
 */
public record Rhythm(String name, LocalDate start, List<Stage> stages) implements Serializable {

    public Rhythm {
        stages = List.copyOf(stages);
        if (stages.isEmpty()
                || stages.subList(0, stages.size() - 1).stream()
                        .anyMatch(stage -> stage.until().isEmpty())) {
            throw new IllegalArgumentException("Every stage but the last ends some time");
        }
    }

    /**
     * A time with one interval.
     *
     * @param every between two sessions, such as one week
     * @param until how long after the rhythm's start the stage ends, such as six months; empty for the last, which goes on
     */
    public record Stage(Period every, Optional<Period> until) implements Serializable {
        public Stage {
            if (every.isZero() || every.isNegative()) {
                throw new IllegalArgumentException("Supervision comes back after some time: " + every);
            }
        }
    }
}
