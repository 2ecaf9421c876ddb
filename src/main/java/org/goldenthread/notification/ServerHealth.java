package org.goldenthread.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers, for all instances, how the mail server did last, and leaves a dead one alone for longer and longer. */
@Repository
class ServerHealth {

    private static final int MOST_DOUBLINGS = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    ServerHealth(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param pausedUntil empty while it works */
    record State(int failures, Optional<Instant> pausedUntil, String problem) {}

    State state() {
        return jdbc.sql("select failures, paused_until, coalesce(problem, '') as problem from mail_server")
                .query((row, number) -> new State(
                        row.getInt("failures"),
                        Optional.ofNullable(row.getObject("paused_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getString("problem")))
                .single();
    }

    boolean isPaused() {
        return state().pausedUntil().filter(clock.instant()::isBefore).isPresent();
    }

    void works() {
        jdbc.sql("update mail_server set failures = 0, paused_until = null, problem = null where failures > 0")
                .update();
    }

    /** After one minute, then two, four, eight, sixteen, and then every thirty-two it is tried again. */
    void fails(String said) {
        int before = state().failures();
        Duration pause = Duration.ofMinutes(1L << Math.min(before, MOST_DOUBLINGS));
        jdbc.sql("update mail_server set failures = failures + 1, paused_until = :until, problem = :said")
                .param("until", clock.instant().plus(pause).atOffset(ZoneOffset.UTC))
                .param("said", said)
                .update();
    }
}
