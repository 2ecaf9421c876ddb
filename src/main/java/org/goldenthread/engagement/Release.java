package org.goldenthread.engagement;

import java.util.List;
import java.util.Map;
import org.goldenthread.survey.AnswerCounts;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignClosed;
import org.goldenthread.survey.ReportingGroup;
import org.goldenthread.survey.SurveyResults;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Releases the results of a campaign in the transaction that closes it: both happen or neither, so a release can be neither
 * missed nor made twice. It and {@link HelpChecks}, which does the same for checks, are the only
 * classes that read counts out of the ballot box.
 */
@Component
class Release {

    private final SurveyResults results;
    private final EarlierReleases earlier;
    private final ReleaseStore store;

    Release(SurveyResults results, EarlierReleases earlier, ReleaseStore store) {
        this.results = results;
        this.earlier = earlier;
        this.store = store;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CampaignClosed closed) {
        Campaign campaign = results.campaign(closed.campaign());
        List<ReportingGroup> groups = results.groups(closed.campaign());
        List<AnswerCounts> counts = results.counts(closed.campaign());
        Map<Long, ReleaseTally> tallies = ReleaseTally.perGroup(groups, counts, campaign.instrument());
        Bands bands = Bands.of(groups, results.cells(closed.campaign()), counts, campaign.instrument());
        var decision = new ReleaseDecision(
                campaign.instrument(),
                groups,
                bands,
                tallies,
                campaign.threshold(),
                earlier.of(results.askedBefore(closed.campaign())));
        List<ReleaseFigure> figures = decision.figures();
        List<ReleaseDriver> drivers = ReleaseDriver.of(results.goesWithIndex(closed.campaign()), groups, figures);
        store.save(campaign, decision.groups(), figures, drivers);
    }

    /** Thousands of new rows, which pages ask for at once: PostgreSQL would not know of them for a minute. */
    @TransactionalEventListener
    void afterCommit(CampaignClosed closed) {
        store.analyse();
    }
}
