package org.goldenthread.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CheckClosed;
import org.goldenthread.survey.Checks;
import org.goldenthread.survey.ReportingGroup;
import org.goldenthread.survey.SurveyResults;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When something is done, asks those for whom it was made whether it helped: once, of all of them together, and released once
 * through the gate when the asking is over. With {@link Release} the only class that reads counts out of the ballot box.
 */
@Component
class HelpChecks {

    /** As long as a first commitment may take. */
    static final int DAYS = 28;

    /** Where no survey says what the organisation's threshold is. */
    private static final int THRESHOLD = 10;

    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final Checks checks;
    private final StoredHelp stored;
    private final SurveyResults results;
    private final StaffDirectory directory;

    HelpChecks(Checks checks, StoredHelp stored, SurveyResults results, StaffDirectory directory) {
        this.checks = checks;
        this.stored = stored;
        this.results = results;
        this.directory = directory;
    }

    /** What is done is asked about; what is taken up again before the asking is over, no longer. */
    void follow(long commitment, CommitmentStatus before, CommitmentStatus now) {
        if (before != CommitmentStatus.DONE && now == CommitmentStatus.DONE) {
            ask(commitment);
        } else if (before == CommitmentStatus.DONE && now != CommitmentStatus.DONE) {
            stored.takeBack(commitment).ifPresent(checks::takeBack);
        }
    }

    private void ask(long commitment) {
        if (stored.isAsked(commitment)) {
            return;
        }
        LocalDate closesOn = directory.today().plusDays(DAYS);
        Instant closesAt = closesOn.atTime(CLOSES).atZone(StaffDirectory.LONDON).toInstant();
        Optional<CampaignId> campaign = checks.ask(stored.about(commitment, THRESHOLD, closesAt));
        stored.begin(commitment, campaign.orElse(null), closesOn);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CheckClosed closed) {
        Campaign campaign = results.campaign(closed.campaign());
        List<ReportingGroup> groups = results.groups(closed.campaign());
        Map<Long, ReleaseTally> tallies =
                ReleaseTally.perGroup(groups, results.counts(closed.campaign()), campaign.instrument());
        var decision = new ReleaseDecision(
                campaign.instrument(), groups, Bands.NONE, tallies, campaign.threshold(), List.of());
        ReleaseFigure helped = decision.figures().stream()
                .filter(figure -> figure.kind() == FigureKind.ITEM)
                .findFirst()
                .orElseGet(() -> ReleaseFigure.withheld(0, FigureKind.ITEM, "", Verdict.TOO_FEW));
        stored.end(closed.campaign(), helped);
    }
}
