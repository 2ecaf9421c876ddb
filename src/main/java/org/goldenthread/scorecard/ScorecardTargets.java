package org.goldenthread.scorecard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.indicator.Aim;
import org.goldenthread.indicator.IndicatorTargets;
import org.goldenthread.indicator.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The targets of the scorecard's rows, for those whose figures stand in them. One query. */
@Component
class ScorecardTargets implements IndicatorTargets {

    private final KeyIndicators rows;
    private final StoredTargets targets;

    ScorecardTargets(KeyIndicators rows, StoredTargets targets) {
        this.rows = rows;
        this.targets = targets;
    }

    @Override
    public Map<String, Aim> of(String source, Collection<String> figures) {
        Map<String, Target> set = targets.newest();
        Map<String, Aim> aims = new HashMap<>();
        for (KeyIndicator row : rows.all()) {
            @Nullable Target target = set.get(row.key());
            @Nullable BigDecimal value = target == null ? null : target.value();
            boolean asked = row.source().equals(source) && figures.contains(row.figure());
            if (asked && value != null && target != null && Standing.canHaveTarget(row.measured())) {
                aims.putIfAbsent(row.figure(), new Aim(row.measured(), value, target.setOn()));
            }
        }
        return aims;
    }
}
