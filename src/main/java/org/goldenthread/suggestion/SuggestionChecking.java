package org.goldenthread.suggestion;

import java.util.List;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.goldenthread.suggestion.SuggestionRefused.Reason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Owners of surveys look at a week's suggestions before they are published, and may hold one back; all staff are told that
 * and why. They see a suggestion only when all of its week are out of the box, so never when it came.
 */
@Service
@Transactional
public class SuggestionChecking {

    private final UncheckedSuggestions unchecked;
    private final SuggestionRounds rounds;
    private final SuggestionRights rights;
    private final StaffDirectory directory;

    SuggestionChecking(
            UncheckedSuggestions unchecked,
            SuggestionRounds rounds,
            SuggestionRights rights,
            StaffDirectory directory) {
        this.unchecked = unchecked;
        this.rounds = rounds;
        this.rights = rights;
        this.directory = directory;
    }

    /** Those to be looked at, then those held back, which are kept; at most {@value SuggestionService#LISTED}. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<UncheckedSuggestion> unpublished() {
        return unchecked.list(SuggestionService.LISTED);
    }

    /** @throws SuggestionRefused when it is published by now */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void holdBack(UUID suggestion, HeldBecause because) {
        if (!unchecked.holdBack(suggestion, because, rights.me())) {
            throw new SuggestionRefused(Reason.CHANGED_MEANWHILE);
        }
    }

    /** Publishes at once all that are out of the box and not held back. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void publishAll() {
        rounds.publishGatheredBy(directory.today());
    }

    /** Publishes one that was held back after all. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void publishAfterAll(UUID suggestion) {
        unchecked.publish(suggestion, directory.today(), directory.today().plusDays(rounds.daysToAnswer()));
    }
}
