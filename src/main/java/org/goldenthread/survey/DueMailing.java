package org.goldenthread.survey;

import java.util.List;
import org.goldenthread.organisation.PersonId;

/**
 * What staff are to be told of a campaign now.
 *
 * @param reminders how many reminders the campaign has in all
 * @param people who is told: for an invitation those who were not invited by e-mail yet
 */
public record DueMailing(Campaign campaign, MailingKind kind, int reminders, List<PersonId> people) {

    public DueMailing {
        people = List.copyOf(people);
    }

    /** Whether the list of people tells who has answered. */
    public boolean tellsWhoAnswered() {
        return kind != MailingKind.INVITATION && campaign.reminded() == Reminded.UNANSWERED;
    }
}
