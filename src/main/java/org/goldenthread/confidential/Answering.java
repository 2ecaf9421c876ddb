package org.goldenthread.confidential;

/** How far somebody is with what they are asked. Only they learn it; readers see answers, or that there are none. */
public enum Answering {
    WAITING,
    ANSWERED,
    /** They would rather not, and need give no reason. */
    DECLINED
}
