package org.goldenthread.security;

/** What the identity provider says a person may do beyond being staff; line management comes from the organisation instead. */
public enum Role {
    /** Imports the organisation's files. */
    ADMINISTRATOR,
    /** Owns surveys: launches and closes campaigns. */
    SURVEY_OWNER,
    /** Leads a service or the organisation: reads results of the services they lead, makes commitments. */
    LEADER,
    /** Publishes courses. */
    LEARNING_PUBLISHER
}
