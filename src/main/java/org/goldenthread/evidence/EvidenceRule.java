package org.goldenthread.evidence;

/**
 * Who may do what with the files of one kind of record. The module whose records they are says so; without a rule nobody may
 * do anything.
 */
public interface EvidenceRule {

    /** Such as "cpd-entry". Stored beside each file, so it never changes. */
    String kind();

    /** Of the signed-in person. Asked in the transaction that then reads or writes the files, so looks can be logged in it. */
    Right right(long record);

    /** What somebody may do with the files of a record. */
    enum Right {
        /** Not even know that there are any. */
        NONE,
        READ,
        /** Read, add and remove. */
        CHANGE
    }
}
