package org.goldenthread.survey;

/** The life of a campaign; it only moves forward, and ends once, in one of two ways. */
public enum CampaignStatus {
    DRAFT,
    OPEN,
    /** Its results are released. */
    CLOSED,
    /** What had been answered is deleted, unread. */
    CANCELLED;

    /** What goes before. */
    CampaignStatus before() {
        return this == OPEN ? DRAFT : OPEN;
    }
}
