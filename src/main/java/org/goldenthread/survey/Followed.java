package org.goldenthread.survey;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a campaign is, for its owner.
 *
 * @param cancelReason what staff were told, when it was cancelled
 * @param joined people who were added while it was open
 * @param left people who have left since, and can no longer answer
 * @param mailings that have not gone out yet, in their order
 * @param services the groups below the organisation
 * @param chosen the service whose teams are looked at
 * @param teams groups of that service
 */
public record Followed(
        Campaign campaign,
        Optional<String> cancelReason,
        int joined,
        int left,
        List<Mailing> mailings,
        Group whole,
        List<Group> services,
        Optional<Group> chosen,
        List<Group> teams) {

    public Followed {
        mailings = List.copyOf(mailings);
        services = List.copyOf(services);
        teams = List.copyOf(teams);
    }

    /** When staff will be written to. */
    public record Mailing(MailingKind kind, Instant at) implements Serializable {}

    /**
     * A reporting group.
     *
     * @param invited people asked in it and below
     * @param answeredAtLeast a multiple of the threshold, as of last night; 0 while it is too early to say
     * @param followed false when the group is too small for any number to be said before the campaign closes
     */
    public record Group(long id, String name, GroupKind kind, int invited, int answeredAtLeast, boolean followed)
            implements Serializable {}
}
