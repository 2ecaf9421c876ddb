package org.goldenthread.development.cpd;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a year asks for, and what there is of it.
 *
 * @param today the day on which it is asked
 * @param pieces finished ones of the year
 * @param withPeerReflection those of them with a peer reflection
 * @param recorded those of them that their owner recorded with the regulator
 */
public record CpdReadiness(
        CpdRule rule, CpdYear year, LocalDate today, int pieces, int withPeerReflection, int recorded)
        implements Serializable {

    public int piecesMissing() {
        return Math.max(0, rule.pieces() - pieces);
    }

    public int peerReflectionsMissing() {
        return Math.max(0, rule.withPeerReflection() - withPeerReflection);
    }

    /** Enough is finished; whether it is recorded with the regulator is another question. */
    public boolean isReady() {
        return piecesMissing() == 0 && peerReflectionsMissing() == 0;
    }

    public boolean isRecorded() {
        return isReady() && recorded >= rule.pieces();
    }
}
