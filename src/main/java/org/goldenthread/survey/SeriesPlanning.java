package org.goldenthread.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Launches the waves of series, each once across all instances, a week before it opens. */
@Component
class SeriesPlanning {

    /** Long enough for its owner to look at it, and to cancel it. */
    private static final Duration BEFORE = Duration.ofDays(7);

    private final StoredSeries stored;
    private final CampaignService campaigns;
    private final TransactionTemplate transaction;

    SeriesPlanning(StoredSeries stored, CampaignService campaigns, TransactionTemplate transaction) {
        this.stored = stored;
        this.campaigns = campaigns;
        this.transaction = transaction;
    }

    void launchDue(Instant now) {
        stored.keys().forEach(series -> launchDue(series, now));
    }

    /** A wave whose time went by while nothing ran is left out; one that is refused is left out and says why. */
    void launchDue(long series, Instant now) {
        boolean more = true;
        while (more) {
            try {
                more = Boolean.TRUE.equals(transaction.execute(status -> step(series, now)));
            } catch (LaunchRefused refused) {
                transaction.executeWithoutResult(status -> stored.lock(series)
                        .ifPresent(row -> stored.next(series, row.next() + 1, refused.getMessage())));
            }
        }
    }

    /** @return whether there may be another wave to look at */
    private boolean step(long series, Instant now) {
        Optional<StoredSeries.Row> locked = stored.lock(series);
        if (locked.isEmpty()) {
            return false;
        }
        StoredSeries.Row row = locked.get();
        LaunchRequest wave = row.wave().request();
        if (wave.opensAt().minus(BEFORE).isAfter(now)) {
            return false;
        }
        if (wave.opensAt().isAfter(now)) {
            campaigns.launchWave(SeriesWave.form(series, row.next()), wave);
            stored.next(series, row.next() + 1, null);
        } else {
            stored.next(series, row.next() + 1, row.problem().orElse(null));
        }
        return true;
    }
}
