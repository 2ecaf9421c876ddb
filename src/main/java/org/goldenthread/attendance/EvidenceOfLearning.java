package org.goldenthread.attendance;

import org.goldenthread.attendance.ExternalLearning.Credit;
import org.goldenthread.evidence.EvidenceRule;
import org.goldenthread.evidence.RecordKey;
import org.springframework.stereotype.Component;

/** Files that show what somebody learned elsewhere: theirs to change until L&D accepted it, and to read for who reads their record. */
@Component
class EvidenceOfLearning implements EvidenceRule {

    private static final String KIND = "external-learning";

    private final StoredExternalLearning stored;
    private final AttendanceRights rights;

    EvidenceOfLearning(StoredExternalLearning stored, AttendanceRights rights) {
        this.stored = stored;
        this.rights = rights;
    }

    static RecordKey of(ExternalLearningId id) {
        return new RecordKey(KIND, id.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Right right(long record) {
        return stored.find(new ExternalLearningId(record)).map(this::right).orElse(Right.NONE);
    }

    private Right right(ExternalLearning found) {
        if (rights.isMine(found.person())) {
            return found.credit() == Credit.ACCEPTED ? Right.READ : Right.CHANGE;
        }
        return rights.mayRead(found.person()) ? Right.READ : Right.NONE;
    }
}
