package org.goldenthread;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of all tests: real time until a test sets it; {@link #reset} in an {@code @AfterEach} undoes that. */
public class TestClock extends Clock {

    private Clock clock = Clock.systemUTC();

    public void set(Instant instant) {
        clock = Clock.fixed(instant, ZoneOffset.UTC);
    }

    public void setInLondon(LocalDateTime time) {
        set(time.atZone(ZoneId.of("Europe/London")).toInstant());
    }

    public void advance(Duration duration) {
        set(instant().plus(duration));
    }

    public void reset() {
        clock = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    /** No configuration by itself, so that only what imports it gets this clock. */
    public static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
