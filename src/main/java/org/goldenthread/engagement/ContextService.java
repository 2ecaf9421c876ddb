package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.security.Access;
import org.goldenthread.survey.CampaignId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person may read beside a group's results. Like the results it is about, it was released once for all
 * viewers together; a fixed number of queries.
 */
@Service
@Transactional(readOnly = true)
public class ContextService {

    private final ReleasedFigures released;
    private final Viewers viewers;
    private final TrendRows trends;
    private final StoredDrivers drivers;

    ContextService(ReleasedFigures released, Viewers viewers, TrendRows trends, StoredDrivers drivers) {
        this.released = released;
        this.viewers = viewers;
        this.trends = trends;
        this.drivers = drivers;
    }

    /**
     * Of one group in one wave. Whoever sees a group sees it in each wave in which it covered the same units.
     *
     * @throws NoSuchRelease when there is no such release
     * @throws AccessDeniedException when the signed-in person may not see the group, or it does not exist
     */
    @PreAuthorize(Access.STAFF)
    public ResultsContext of(CampaignId campaign, long group) {
        Wave wave = released.wave(campaign).orElseThrow(() -> new NoSuchRelease(campaign));
        List<ResultGroup> tree = released.tree(campaign);
        ResultGroup selected = viewers.of(tree).visible(group, tree);
        return new ResultsContext(
                Trend.of(trends.of(wave, selected)), selected.parent() == null ? drivers.of(campaign) : List.of());
    }
}
