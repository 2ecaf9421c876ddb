package org.goldenthread.survey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings who is asked up to date while a campaign is open: leavers can no longer answer, people who join and fit the rule
 * of the audience are asked, and those who move count where they were. Whenever somebody is added all ballots are mixed in
 * the same transaction, so that what came before the joiner and what came after is not told apart by its age.
 */
@Component
class AudienceReview {

    private final Campaigns campaigns;
    private final Invitations invitations;
    private final StaffDirectory directory;
    private final BallotShuffle shuffle;

    AudienceReview(Campaigns campaigns, Invitations invitations, StaffDirectory directory, BallotShuffle shuffle) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.directory = directory;
        this.shuffle = shuffle;
    }

    /** @param on whose posts of that day count */
    @Transactional
    void review(CampaignId campaign, LocalDate on) {
        shuffle.alone(campaign);
        if (!isOpen(campaign)) {
            return;
        }
        List<StaffMember> staff = directory.staffOn(on);
        Long[] inPost = keys(staff);
        invitations.leave(campaign, inPost);
        invitations.comeBack(campaign, inPost);
        campaigns.joining(campaign).ifPresent(rule -> join(campaign, rule, staff, on));
    }

    /** At close: who has left by then is not among those of whom the response rate is. */
    @Transactional
    void leave(CampaignId campaign, LocalDate on) {
        invitations.leave(campaign, keys(directory.staffOn(on)));
    }

    private void join(CampaignId campaign, Joining rule, List<StaffMember> staff, LocalDate on) {
        Structure structure = directory.structureOn(on);
        List<StaffMember> fitting = rule.audience().among(staff, structure, on);
        Set<PersonId> joiners = invitations.notAsked(campaign, keys(fitting));
        if (joiners.isEmpty()) {
            return;
        }
        JoinerPlaces places = new JoinerPlaces(invitations.cells(campaign), rule.attributes(), structure, on);
        Map<Long, Set<PersonId>> byCell = new HashMap<>();
        fitting.stream()
                .filter(person -> joiners.contains(person.id()))
                .forEach(joiner -> places.of(joiner)
                        .ifPresent(cell -> byCell.computeIfAbsent(cell.id(), id -> new HashSet<>())
                                .add(joiner.id())));
        byCell.forEach((cell, people) -> invitations.add(campaign, cell, people));
        invitations.recount(campaign);
        shuffle.open(campaign);
    }

    private boolean isOpen(CampaignId campaign) {
        return campaigns
                .find(campaign)
                .filter(found -> found.status() == CampaignStatus.OPEN)
                .isPresent();
    }

    private static Long[] keys(List<StaffMember> staff) {
        return staff.stream().map(person -> person.id().value()).toArray(Long[]::new);
    }
}
