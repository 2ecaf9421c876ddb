package org.goldenthread.survey;

/** Who is reminded of a campaign by e-mail; fixed at launch and told to staff. */
public enum Reminded {
    NOBODY,
    /** With thanks to those who have answered: the message says nothing of whether somebody has. */
    EVERYBODY,
    /** Those who have not answered at the moment of sending. */
    UNANSWERED
}
