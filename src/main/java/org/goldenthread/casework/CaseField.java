package org.goldenthread.casework;

/** What the portal keeps of a record; each is a column of {@code case_record}. */
enum CaseField {
    ID,
    CHILD,
    STARTS,
    ENDS,
    PROFESSIONAL,
    PART_OF,
    DETAIL
}
