package org.goldenthread.organisation;

/** How somebody is employed. */
public enum ContractType {
    PERMANENT,
    AGENCY,
    FIXED_TERM,
    STUDENT,
    APPRENTICE
}
