package org.goldenthread.development.strengths;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody shows of their strengths: the latest bands, no scores, nothing of other years, and not the optional one.
 *
 * @param person full name
 */
public record SharedStrengths(String person, LocalDate takenOn, List<RankedStrength> ranked) implements Serializable {

    public SharedStrengths {
        ranked = List.copyOf(ranked);
    }
}
