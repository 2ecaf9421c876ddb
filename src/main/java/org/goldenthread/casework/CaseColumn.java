package org.goldenthread.casework;

/**
 * A column of the dataset that the portal reads.
 *
 * @param name as the dataset spells it
 * @param mustBeThere whether a file without it is refused
 * @param mustHaveValue whether a row without a value in it is bad
 */
record CaseColumn(CaseField field, String name, boolean mustBeThere, boolean mustHaveValue) {

    /** Must be there, with a value in each row. */
    static CaseColumn value(CaseField field, String name) {
        return new CaseColumn(field, name, true, true);
    }

    /** Must be there, for what no row says would else be taken for nothing to say; a value may be missing. */
    static CaseColumn column(CaseField field, String name) {
        return new CaseColumn(field, name, true, false);
    }

    /** May be missing. */
    static CaseColumn perhaps(CaseField field, String name) {
        return new CaseColumn(field, name, false, false);
    }
}
