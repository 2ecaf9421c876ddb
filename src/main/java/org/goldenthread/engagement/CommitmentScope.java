package org.goldenthread.engagement;

/** Which commitments a list shows. */
public enum CommitmentScope {
    /** What answers a figure about the reader's own service, a team of it, or the whole organisation. */
    MY_SERVICE,
    ALL_SERVICES
}
