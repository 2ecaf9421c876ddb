package org.goldenthread.engagement.comment;

/** What the survey team has made of a comment. */
public enum CommentState {
    UNREAD,
    KEPT,
    LEFT_OUT
}
