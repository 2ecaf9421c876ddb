package org.goldenthread.engagement;

/** What a commitment answers. */
public enum CommitmentOrigin {
    /** A released figure of a survey. */
    FIGURE,
    /** What enough released comments of a survey are about. */
    COMMENTS,
    SUGGESTION,
    /** What a team said in the conversation about its results; read by the team and those above it. */
    TEAM
}
