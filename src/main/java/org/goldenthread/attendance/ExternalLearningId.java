package org.goldenthread.attendance;

import java.io.Serializable;
import org.goldenthread.evidence.RecordKey;

public record ExternalLearningId(long value) implements Serializable {

    /** By which its files are kept. */
    public RecordKey key() {
        return EvidenceOfLearning.of(this);
    }
}
