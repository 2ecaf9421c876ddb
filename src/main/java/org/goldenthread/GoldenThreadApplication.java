package org.goldenthread;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the portal. */
@SpringBootApplication
public class GoldenThreadApplication {

    public static void main(String[] args) {
        SpringApplication.run(GoldenThreadApplication.class, args);
    }

    /** The one clock: tests set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
