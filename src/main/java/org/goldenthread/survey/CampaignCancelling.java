package org.goldenthread.survey;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an open campaign back. The database itself deletes what was answered, in the same transaction, so that there is no
 * way to cancel that keeps a ballot.
 */
@Component
class CampaignCancelling {

    private final JdbcClient jdbc;
    private final BallotShuffle shuffle;

    CampaignCancelling(JdbcClient jdbc, BallotShuffle shuffle) {
        this.jdbc = jdbc;
        this.shuffle = shuffle;
    }

    /** @throws LaunchRefused when it is over already: then its results are everybody's */
    @Transactional
    void cancel(CampaignId campaign, String reason, Instant now) {
        shuffle.alone(campaign);
        int cancelled = jdbc.sql("""
                        update campaign
                           set status = 'CANCELLED', cancel_reason = :reason,
                               closes_at = least(closes_at, greatest(:now, opens_at + interval '1 second'))
                         where campaign_id = :id and status = 'OPEN' and closes_at > :now
                        """)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", campaign.value())
                .update();
        if (cancelled == 0) {
            throw LaunchRefused.over();
        }
    }
}
