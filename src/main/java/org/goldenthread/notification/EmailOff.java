package org.goldenthread.notification;

/** Why no e-mail goes out at all. */
public enum EmailOff {
    /** No mail server is named. */
    NO_SERVER,
    /** The portal's own address is not named, so no message could lead to it. */
    NO_ADDRESS
}
