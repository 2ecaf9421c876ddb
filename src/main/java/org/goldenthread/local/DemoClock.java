package org.goldenthread.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock on one machine: real time, but while the demo loads, the time at which its past happened. */
@Component
@Profile("local")
class DemoClock extends Clock {

    private volatile Duration back = Duration.ZERO;

    /** Runs work as though it were the given moment, going on from there. */
    void during(Instant moment, Runnable work) {
        back = Duration.between(moment, Instant.now());
        try {
            work.run();
        } finally {
            back = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(back);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
