package org.goldenthread.development.supervision;

import org.goldenthread.looks.Looked;
import org.goldenthread.looks.OwnRecord;
import org.goldenthread.looks.Sharing;
import org.goldenthread.organisation.PersonId;

/** Whose a supervision is: the person's, and that of whoever manages them. */
final class SupervisionRecords {

    private SupervisionRecords() {}

    static OwnRecord of(PersonId person) {
        return new OwnRecord(person, Looked.SUPERVISION, "", new Sharing.WithWhoeverManagesOrActs());
    }
}
