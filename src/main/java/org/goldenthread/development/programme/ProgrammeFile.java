package org.goldenthread.development.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.goldenthread.development.programme.Programme.FrameworkUse;

/**
 * All of a person's programme, as they, their line manager and their assessor read it.
 *
 * @param evidence the latest first
 * @param coordinators full names
 * @param fte full-time equivalent of the person today
 */
public record ProgrammeFile(
        Enrolment enrolment,
        Agreement agreement,
        List<Evidence> evidence,
        List<String> coordinators,
        Reader reader,
        BigDecimal fte)
        implements Serializable {

    /** Hours of a full week. */
    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(37);

    public ProgrammeFile {
        evidence = List.copyOf(evidence);
        coordinators = List.copyOf(coordinators);
    }

    public List<FrameworkUse> frameworks() {
        return enrolment.programme().frameworksFor(enrolment.startsOn());
    }

    /** Pieces of evidence for one capability or standard, the latest first. */
    public List<Evidence> evidenceOf(String framework, String element) {
        return evidence.stream()
                .filter(piece -> piece.of().contains(new Evidence.Of(framework, element)))
                .toList();
    }

    /** For how many capabilities or standards of a framework there is any evidence. */
    public int covered(FrameworkUse use) {
        return (int) use.framework().elements().stream()
                .filter(element ->
                        !evidenceOf(use.framework().key(), element.key()).isEmpty())
                .count();
    }

    /** Hours a week that are kept free for learning. */
    public BigDecimal protectedHours(Programme.Stage stage) {
        return FULL_TIME
                .multiply(fte)
                .multiply(BigDecimal.valueOf(stage.protectedPercent()))
                .divide(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP);
    }
}
