package org.goldenthread.survey;

/** The life of a campaign; it only moves forward. */
public enum CampaignStatus {
    DRAFT,
    OPEN,
    CLOSED;

    public boolean canBecome(CampaignStatus next) {
        return next.ordinal() == ordinal() + 1;
    }
}
