package org.goldenthread.local;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties a local database whose demo was only half loaded when the last process ended, before anything else looks at it:
 * it is the demo's own, and is loaded anew.
 */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class DemoRestart {

    private static final Logger log = LoggerFactory.getLogger(DemoRestart.class);

    @Bean
    FlywayMigrationStrategy emptyingWhatIsHalfLoaded() {
        return flyway -> {
            DemoProgress progress = progress(flyway.getConfiguration().getDataSource());
            if (progress.isHalfLoaded()) {
                log.info("The demo organisation was left half loaded. It is made anew.");
                progress.empty();
            }
            flyway.migrate();
        };
    }

    @Bean
    DemoProgress demoProgress(DataSource database) {
        return progress(database);
    }

    private static DemoProgress progress(DataSource database) {
        return new DemoProgress(
                JdbcClient.create(database), new TransactionTemplate(new JdbcTransactionManager(database)));
    }
}
