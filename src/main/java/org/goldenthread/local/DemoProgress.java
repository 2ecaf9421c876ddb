package org.goldenthread.local;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Remembers in the local database, in a schema beside the portal's own, that the demo is being loaded and that it is all
 * there: a process that is killed on the way leaves the one without the other.
 */
final class DemoProgress {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    DemoProgress(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void begin() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("create schema if not exists demo").update();
            jdbc.sql("create table if not exists demo.progress (complete boolean not null)")
                    .update();
            jdbc.sql("delete from demo.progress").update();
            jdbc.sql("insert into demo.progress values (false)").update();
        });
    }

    void complete() {
        jdbc.sql("update demo.progress set complete = true").update();
    }

    /** Whether a load began and did not end. A database that no load is known of is nobody's to judge. */
    boolean isHalfLoaded() {
        boolean known = jdbc.sql("select to_regclass('demo.progress') is not null")
                .query(Boolean.class)
                .single();
        return known
                && jdbc.sql("select exists (select from demo.progress where not complete)")
                        .query(Boolean.class)
                        .single();
    }

    /** Takes away everything, the portal's tables with what they hold, as though the database were new. */
    void empty() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("drop schema public cascade").update();
            jdbc.sql("create schema public").update();
            jdbc.sql("drop schema demo cascade").update();
        });
    }
}
