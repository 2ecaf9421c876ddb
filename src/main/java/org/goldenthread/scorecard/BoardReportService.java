package org.goldenthread.scorecard;

import java.util.Optional;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.Wave;
import org.goldenthread.security.Access;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a report to the board tells: of now, or of a frozen copy. Its survey figures come from the page of results, for the
 * person who asks, and so are those that the page shows them; of a copy they are those of the survey that was the newest
 * then, for what was released does not change. A fixed number of queries.
 */
@Service
@Transactional(readOnly = true)
public class BoardReportService {

    private final ScorecardService scorecards;
    private final Backgrounds backgrounds;
    private final FreezingStore store;
    private final EngagementService engagement;

    BoardReportService(
            ScorecardService scorecards, Backgrounds backgrounds, FreezingStore store, EngagementService engagement) {
        this.scorecards = scorecards;
        this.backgrounds = backgrounds;
        this.store = store;
        this.engagement = engagement;
    }

    @PreAuthorize(Access.SCORECARD)
    public BoardReport now() {
        return report(scorecards.now(), backgrounds.now());
    }

    /**
     * @param revision null for the newest of the quarter
     * @return empty when there is no such copy
     */
    @PreAuthorize(Access.SCORECARD)
    public Optional<BoardReport> frozen(Quarter quarter, @Nullable Integer revision) {
        return scorecards.frozen(quarter, revision).map(scorecard -> {
            @Nullable FrozenCopy copy = scorecard.frozen();
            return report(scorecard, copy == null ? backgrounds.now() : store.background(copy.id()));
        });
    }

    private BoardReport report(Scorecard scorecard, Background background) {
        @Nullable CampaignId wave = background.wave();
        @Nullable EngagementResults results =
                wave == null ? null : engagement.results(wave, null).orElse(null);
        @Nullable Wave before = results == null ? null : results.before();
        return new BoardReport(
                background.organisation(),
                scorecard,
                results,
                before == null
                        ? null
                        : engagement.results(before.campaign(), null).orElse(null),
                background.loop());
    }
}
