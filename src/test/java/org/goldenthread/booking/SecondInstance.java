package org.goldenthread.booking;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The services of booking and learning once more, with a pool of their own: a second instance on the same database. */
public final class SecondInstance implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param first the portal, whose database it is */
    public SecondInstance(ApplicationContext first) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(first.getBean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres"));
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(32);
        // As the tests' own instance: a busy machine is slow.
        pool.setConnectionTimeout(120_000);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "second", Map.of("goldenthread.address", "", "goldenthread.mail.from", "")));
        context.registerBean(DataSource.class, () -> new HikariDataSource(pool));
        context.registerBean(Clock.class, () -> first.getBean(Clock.class));
        context.register(Services.class);
        context.refresh();
    }

    public ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }

    /** No configuration by itself, so that the portal of other tests does not find it. */
    @EnableTransactionManagement
    @EnableMethodSecurity
    @ComponentScan(
            basePackages = {
                "org.goldenthread.booking",
                "org.goldenthread.learning",
                "org.goldenthread.leave",
                "org.goldenthread.organisation",
                "org.goldenthread.security"
            },
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(\\.ui\\..*|Security|Configuration|Jobs|Controller|Import.*|Test)"))
    static class Services {

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }
    }
}
