package org.goldenthread.survey;

/** One of the at most three times that staff are written to about a campaign. */
public enum MailingKind {
    INVITATION,
    REMINDER,
    LAST_REMINDER
}
