package org.goldenthread.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.Arrivals.LastArrival;
import org.goldenthread.intake.Trouble.What;
import org.goldenthread.security.Access;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells an administrator what is wrong with the files that come: one query. */
@Service
public class IntakeService {

    private final Arrivals arrivals;
    private final Rhythms rhythms;
    private final Clock clock;
    private final Duration longest;

    /** @param longest how long reading a file may take before it counts as never finished */
    IntakeService(
            Arrivals arrivals,
            Rhythms rhythms,
            Clock clock,
            @Value("${goldenthread.intake.longest-reading:PT30M}") Duration longest) {
        this.arrivals = arrivals;
        this.rhythms = rhythms;
        this.clock = clock;
        this.longest = longest;
    }

    /** Nothing of what is put right by a good file that came later; the worst first. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<Trouble> troubles() {
        return arrivals.last().stream()
                .flatMap(last -> trouble(last).stream())
                .sorted(Comparator.comparing(Trouble::what).thenComparing(Trouble::file))
                .toList();
    }

    private Optional<Trouble> trouble(LastArrival last) {
        return what(last)
                .map(what -> new Trouble(
                        last.file(),
                        what,
                        what == What.TOO_OLD && last.goodAt() != null
                                ? last.goodAt().toInstant()
                                : last.beganAt().toInstant(),
                        last.way(),
                        last.refusal(),
                        last.badRows(),
                        last.rows()));
    }

    private Optional<What> what(LastArrival last) {
        Instant now = clock.instant();
        String outcome = last.outcome();
        if (outcome == null) {
            boolean hangs = last.beganAt().toInstant().plus(longest).isBefore(now);
            return hangs ? Optional.of(What.UNFINISHED) : Optional.empty();
        }
        if (!outcome.equals("TAKEN")) {
            return Optional.of(What.valueOf(outcome));
        }
        if (last.beganAt().toInstant().plus(rhythms.of(last.file())).isBefore(now)) {
            return Optional.of(What.TOO_OLD);
        }
        return last.badRows() > 0 && last.way() != Way.PAGE ? Optional.of(What.BAD_ROWS) : Optional.empty();
    }
}
