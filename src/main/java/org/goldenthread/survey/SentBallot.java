package org.goldenthread.survey;

import java.time.Instant;

/**
 * A ballot on its way into the box.
 *
 * @param employeeNumber whose it is
 * @param at when it was sent; decides whether that was in time, and is not stored
 */
record SentBallot(CampaignId campaign, String employeeNumber, CheckedDraft draft, Instant at) {

    /** Says nothing of whose it is, wherever it is written to. */
    @Override
    public String toString() {
        return "SentBallot";
    }
}
