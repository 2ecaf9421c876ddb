package org.goldenthread.evidence;

/** What looks for harm in a file before it is kept. */
interface FileScan {

    /** Whether the file is clean. */
    enum Verdict {
        CLEAN,
        HARMFUL,
        /** It could not be asked; the file is not taken. */
        NOT_SCANNED
    }

    Verdict scan(byte[] content);
}
