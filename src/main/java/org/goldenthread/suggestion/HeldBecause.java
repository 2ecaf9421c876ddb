package org.goldenthread.suggestion;

/** Why a suggestion is held back, as all staff are told. That somebody disagrees with it is no reason. */
public enum HeldBecause {
    NAMES_A_PERSON,
    TELLS_OF_A_CASE,
    HURTS_SOMEBODY
}
