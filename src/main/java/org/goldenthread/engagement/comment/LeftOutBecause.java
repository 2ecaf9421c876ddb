package org.goldenthread.engagement.comment;

/** Why a comment is left out of a release; all readers see the reason. */
public enum LeftOutBecause {
    IDENTIFIES_SOMEBODY,
    ABOUT_A_FAMILY,
    HURTS_SOMEBODY,
    /** Such as "no" or "nothing to add". */
    NOTHING_SAID
}
