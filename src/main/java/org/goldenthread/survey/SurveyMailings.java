package org.goldenthread.survey;

import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;

/**
 * Whom staff are to be told of surveys now, for {@code notification} alone: nobody else may ask, and a test holds that. Who
 * has answered is read in here and nowhere else.
 */
public interface SurveyMailings {

    /** Whether {@link #takeDue} would return something. */
    boolean anyDue();

    /**
     * What is due and was not taken before; from then on it counts as written. It must be called in the transaction that
     * writes the messages. Where several are due for one campaign, the first is taken and the others are passed over.
     */
    Optional<DueMailing> takeDue();

    /** Whether the campaign still takes answers. */
    boolean isOpen(CampaignId campaign);

    /** Of an open campaign, everybody who has not answered at this moment. */
    List<PersonId> unanswered(CampaignId campaign);
}
