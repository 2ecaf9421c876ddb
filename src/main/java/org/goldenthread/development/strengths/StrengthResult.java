package org.goldenthread.development.strengths;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came out of one person's answers.
 *
 * @param takenOn day in England
 * @param ranked the highest score first; strengths with too few answers are not among them
 */
public record StrengthResult(UUID id, LocalDate takenOn, List<RankedStrength> ranked) implements Serializable {

    public StrengthResult {
        ranked = List.copyOf(ranked);
    }

    public List<Strength> in(Band band) {
        return ranked.stream()
                .filter(each -> each.band() == band)
                .map(RankedStrength::strength)
                .toList();
    }

    /** Empty when it was not asked, or too few of its statements were answered. */
    public Optional<Band> band(String strength) {
        return ranked.stream()
                .filter(each -> each.strength().key().equals(strength))
                .map(RankedStrength::band)
                .findFirst();
    }
}
