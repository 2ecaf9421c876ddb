package org.goldenthread.development;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Scores that somebody kept of a self-check.
 *
 * @param takenOn day in England
 * @param scores means from 1 to 5, unrounded, by the key of the scale; none where a question of it was left open
 */
public record SavedSelfCheck(UUID id, LocalDate takenOn, Map<String, Double> scores) implements Serializable {

    public SavedSelfCheck {
        scores = Map.copyOf(scores);
    }
}
