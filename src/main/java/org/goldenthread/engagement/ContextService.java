package org.goldenthread.engagement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.indicator.Aim;
import org.goldenthread.indicator.IndicatorTargets;
import org.goldenthread.security.Access;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
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

    /** What key figures call those of the cards. */
    private static final Map<FigureKind, String> NAMES =
            Map.of(FigureKind.INDEX, "index", FigureKind.RESPONSE, "response/index");

    private final ReleasedFigures released;
    private final Viewers viewers;
    private final TrendRows trends;
    private final StoredDrivers drivers;
    private final IndicatorTargets targets;

    ContextService(
            ReleasedFigures released,
            Viewers viewers,
            TrendRows trends,
            StoredDrivers drivers,
            IndicatorTargets targets) {
        this.released = released;
        this.viewers = viewers;
        this.trends = trends;
        this.drivers = drivers;
        this.targets = targets;
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
        List<ResultGroup> groups = released.groups(campaign);
        ResultGroup selected = viewers.of(groups).visible(group, groups);
        Trend trend = Trend.of(trends.of(wave, selected));
        return selected.parent() == null
                ? new ResultsContext(trend, drivers.of(campaign), targets())
                : new ResultsContext(trend, List.of(), Map.of());
    }

    /** Key figures are those of the whole organisation, and so are their targets. */
    private Map<FigureKind, Aim> targets() {
        Map<String, Aim> found = targets.of(SurveyIndicators.NAME, NAMES.values());
        Map<FigureKind, Aim> targets = new EnumMap<>(FigureKind.class);
        NAMES.forEach((kind, name) -> {
            @Nullable Aim aim = found.get(name);
            if (aim != null) {
                targets.put(kind, aim);
            }
        });
        return targets;
    }
}
