package org.goldenthread.booking;

/** What people are told about a booking. */
public enum NoticeKind {
    BOOKED,
    MOVED,
    CANCELLED,
    SESSION_CANCELLED,
    OFFERED,
    OFFER_LAPSED,
    /** The session began before a place came free. */
    NO_PLACE,
    DECLINED,
    APPROVAL_ASKED,
    APPROVAL_REMINDED,
    /** To the line manager's manager. */
    APPROVAL_ESCALATED
}
