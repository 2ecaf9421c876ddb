package org.goldenthread.deputy;

import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names deputies, also for days that have passed. */
public final class DeputyFixture {

    private DeputyFixture() {}

    public static void name(JdbcClient jdbc, PersonId manager, PersonId deputy, LocalDate first, LocalDate last) {
        new StoredDeputies(jdbc).name(manager, deputy, first, last, manager);
    }
}
