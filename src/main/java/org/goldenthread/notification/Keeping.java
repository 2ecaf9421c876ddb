package org.goldenthread.notification;

/** What stays of a message after it is delivered. */
enum Keeping {
    /** That it was sent, without its text, for some days. */
    REMEMBERED,
    /** One more in the number of the day. */
    COUNTED,
    /** Nothing: whom it went to, and even to how many, would tell who has answered. */
    DISCREET
}
