package org.goldenthread.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How many codes without a certificate were tried within a minute, whoever tried them. The codes are too long to be guessed
 * anyway; this keeps whoever tries from costing the database anything. Each instance counts for itself.
 */
@Component
class WrongCodes {

    static final int MOST = 60;
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant since = Instant.EPOCH;
    private int wrong;

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean areTooMany() {
        Instant now = clock.instant();
        if (Duration.between(since, now).abs().compareTo(WHILE) >= 0) {
            since = now;
            wrong = 0;
        }
        return wrong >= MOST;
    }

    synchronized void count() {
        wrong++;
    }
}
