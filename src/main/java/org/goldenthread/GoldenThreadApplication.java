package org.goldenthread;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** Starts the portal. */
@SpringBootApplication
public class GoldenThreadApplication {

    public static void main(String[] args) {
        SpringApplication.run(GoldenThreadApplication.class, args);
    }

    /** The one clock, unless tests or the demo bring theirs. */
    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }
}
