package org.goldenthread.development.cpd;

import org.goldenthread.evidence.EvidenceRule;
import org.goldenthread.evidence.RecordKey;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.stereotype.Component;

/** The files of a piece are its owner's alone; a colleague who is asked for a reflection reads the piece without them. */
@Component
class CpdEvidence implements EvidenceRule {

    private static final String KIND = "cpd-entry";

    private final CpdRows rows;
    private final StaffDirectory directory;

    CpdEvidence(CpdRows rows, StaffDirectory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    static RecordKey of(long entry) {
        return new RecordKey(KIND, entry);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Right right(long entry) {
        boolean own = directory
                .me()
                .flatMap(me -> rows.find(entry).filter(row -> row.owner().equals(me.id())))
                .isPresent();
        return own ? Right.CHANGE : Right.NONE;
    }
}
