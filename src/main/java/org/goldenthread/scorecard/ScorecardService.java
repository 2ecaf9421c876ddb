package org.goldenthread.scorecard;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scorecard of key indicators, and the copies of it that were frozen for the board. It shows what other modules have
 * released and counts nothing. A fixed number of queries.
 */
@Service
@Transactional(readOnly = true)
public class ScorecardService {

    private final LiveRows rows;
    private final FrozenScorecards frozen;
    private final StaffDirectory directory;
    private final Clock clock;

    ScorecardService(LiveRows rows, FrozenScorecards frozen, StaffDirectory directory, Clock clock) {
        this.rows = rows;
        this.frozen = frozen;
        this.directory = directory;
        this.clock = clock;
    }

    /** As it is now, in the quarter that runs. */
    @PreAuthorize(Access.SCORECARD)
    public Scorecard now() {
        Quarter quarter = Quarter.of(directory.today());
        return new Scorecard(quarter, null, clock.instant(), rows.of(quarter));
    }

    /**
     * A copy as it was frozen.
     *
     * @param revision null for the newest of the quarter
     * @return empty when there is no such copy
     */
    @PreAuthorize(Access.SCORECARD)
    public Optional<Scorecard> frozen(Quarter quarter, @Nullable Integer revision) {
        return frozen.find(quarter, revision)
                .map(copy -> new Scorecard(quarter, copy, copy.frozenAt(), frozen.rows(copy.id())));
    }

    /** All copies, the newest quarter first, and of each its newest revision; eighty at most. */
    @PreAuthorize(Access.SCORECARD)
    public List<FrozenCopy> copies() {
        return frozen.copies();
    }
}
