package org.goldenthread.survey;

import java.util.Optional;

/** Launches checks for {@code engagement}, in the transaction of what they ask about; it decides nothing about who may. */
public interface Checks {

    /** @return the campaign in which people answer; empty when they are fewer than the threshold, and nobody is asked */
    Optional<CampaignId> ask(NewCheck check);

    /** Deletes what was answered, unread. A check that is over stays as it is. */
    void takeBack(CampaignId check);
}
