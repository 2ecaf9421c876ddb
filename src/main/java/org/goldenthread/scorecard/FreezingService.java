package org.goldenthread.scorecard;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.scorecard.ScorecardRefused.Reason;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the scorecard of a quarter for the board. What is frozen never changes; what is frozen again stands beside it. */
@Service
public class FreezingService {

    /**
     * A quarter that may be frozen.
     *
     * @param newest its newest copy so far; null for none
     */
    public record Freezable(Quarter quarter, @Nullable FrozenCopy newest) {

        /** The revision that the next copy will be after; 0 for none. */
        public int after() {
            return newest == null ? 0 : newest.revision();
        }
    }

    private final LiveRows rows;
    private final Backgrounds backgrounds;
    private final FrozenScorecards frozen;
    private final FreezingStore store;
    private final StaffDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    FreezingService(
            LiveRows rows,
            Backgrounds backgrounds,
            FrozenScorecards frozen,
            FreezingStore store,
            StaffDirectory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.backgrounds = backgrounds;
        this.frozen = frozen;
        this.store = store;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The quarter that runs, then the one before it, whose board may meet only now. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<Freezable> quarters() {
        return open().map(quarter ->
                        new Freezable(quarter, frozen.find(quarter, null).orElse(null)))
                .toList();
    }

    /**
     * Keeps what the scorecard shows now as a copy for a quarter. The same form sent twice makes one copy.
     *
     * @param after revision of the newest copy of the quarter that the person saw; 0 for none
     * @param request of the form
     * @throws ScorecardRefused when it is another quarter, or somebody else froze it meanwhile
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional
    public FrozenCopy freeze(Quarter quarter, int after, UUID request) {
        if (open().noneMatch(quarter::equals)) {
            throw new ScorecardRefused(Reason.OTHER_QUARTER);
        }
        Optional<FrozenCopy> before = frozen.find(request);
        if (before.isPresent()) {
            return before.get();
        }
        @Nullable StaffMember me = directory.me().orElse(null);
        store.save(
                new Scorecard(quarter, null, clock.instant(), rows.of(quarter)),
                backgrounds.now(),
                after,
                me == null ? null : me.id(),
                currentUser.require().fullName(),
                request);
        return frozen.find(request).orElseThrow(() -> new ScorecardRefused(Reason.CHANGED_MEANWHILE));
    }

    private Stream<Quarter> open() {
        Quarter running = Quarter.of(directory.today());
        return Stream.of(running, running.before());
    }
}
