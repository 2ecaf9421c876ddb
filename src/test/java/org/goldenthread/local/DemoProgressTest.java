package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.goldenthread.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the next start makes of a database in which the demo's loading began. */
@PortalTest
class DemoProgressTest {

    @Autowired
    EmbeddedPostgres postgres;

    @Autowired
    FlywayMigrationStrategy start;

    @Autowired
    DemoRestart restart;

    @Autowired
    JdbcClient shared;

    final String name = "demo_" + UUID.randomUUID().toString().replace("-", "");
    Flyway flyway;
    JdbcClient jdbc;
    DemoProgress progress;

    @BeforeEach
    void aDatabaseWithSomebodyInIt() {
        shared.sql("create database " + name).update();
        DataSource database = postgres.getDatabase("postgres", name);
        flyway = Flyway.configure().dataSource(database).load();
        jdbc = JdbcClient.create(database);
        progress = restart.demoProgress(database);
        start.migrate(flyway);
        jdbc.sql("""
                        insert into person (employee_number, given_name, family_name, email)
                        values ('E1', 'Given', 'Family', 'given@example.org')
                        """).update();
    }

    @AfterEach
    void dropIt() {
        shared.sql("drop database " + name + " with (force)").update();
    }

    @Test
    void whatIsHalfLoadedIsEmptiedAtTheNextStart() {
        progress.begin();
        start.migrate(flyway);

        assertThat(people()).isZero();
        assertThat(progress.isHalfLoaded()).isFalse();
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatIsCompleteStays() {
        progress.begin();
        progress.complete();
        start.migrate(flyway);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void aDatabaseOfWhichNoLoadIsKnownStays() {
        start.migrate(flyway);
        assertThat(people()).isEqualTo(1);
    }

    private int people() {
        return jdbc.sql("select count(*) from person").query(Integer.class).single();
    }
}
