package org.goldenthread.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import org.goldenthread.indicator.Standing;
import org.goldenthread.indicator.Unit;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.scorecard.ScorecardRefused.Reason;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Targets of the scorecard's rows: leaders and owners of surveys set them, and each that was ever set is kept. */
@Service
public class TargetService {

    private final KeyIndicators rows;
    private final StoredTargets targets;
    private final StaffDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    TargetService(
            KeyIndicators rows, StoredTargets targets, StaffDirectory directory, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.targets = targets;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws ScorecardRefused when there is no such row, or none that may have a target */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public TargetHistory of(String key) {
        KeyIndicator row = row(key);
        return new TargetHistory(key, row.name(), row.measured(), targets.of(key));
    }

    /**
     * Sets a target from now on. Copies that were frozen before keep theirs. The same form sent twice sets it once.
     *
     * @throws ScorecardRefused when the row has none, the figure could never reach it, or somebody set another meanwhile
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional
    public void set(NewTarget target) {
        BigDecimal value = target.value();
        if (value != null && !inRange(row(target.key()).measured().unit(), value)) {
            throw new ScorecardRefused(Reason.OUT_OF_RANGE);
        }
        row(target.key());
        @Nullable StaffMember me = directory.me().orElse(null);
        boolean stored = targets.save(
                target,
                clock.instant(),
                me == null ? null : me.id(),
                currentUser.require().fullName());
        if (!stored && !targets.has(target.request())) {
            throw new ScorecardRefused(Reason.CHANGED_MEANWHILE);
        }
    }

    private KeyIndicator row(String key) {
        return rows.find(key)
                .filter(row -> Standing.canHaveTarget(row.measured()))
                .orElseThrow(() -> new ScorecardRefused(Reason.NO_SUCH_ROW));
    }

    private static boolean inRange(Unit unit, BigDecimal value) {
        return value.compareTo(least(unit)) >= 0
                && value.compareTo(most(unit)) <= 0
                && value.setScale(2, RoundingMode.HALF_UP).compareTo(value) == 0;
    }

    /** The lowest target that a figure of this unit can have. */
    public static BigDecimal least(Unit unit) {
        return switch (unit) {
            case PERCENT, SCORE, DAYS, COUNT -> BigDecimal.ZERO;
            case POINTS -> BigDecimal.ONE;
            case BALANCE -> BigDecimal.valueOf(-100);
        };
    }

    /** The highest. */
    public static BigDecimal most(Unit unit) {
        return switch (unit) {
            case PERCENT, SCORE, BALANCE -> BigDecimal.valueOf(100);
            case POINTS -> BigDecimal.valueOf(5);
            case DAYS -> BigDecimal.valueOf(366);
            case COUNT -> BigDecimal.valueOf(1000);
        };
    }
}
