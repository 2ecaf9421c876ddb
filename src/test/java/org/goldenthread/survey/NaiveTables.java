package org.goldenthread.survey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What one would write without thinking of attacks: a row for the ballot, and a row in a table beside it. Proves each attack's
 * worth.
 */
abstract class NaiveTables {

    final JdbcClient jdbc;
    final String name = "naive_" + UUID.randomUUID().toString().replace("-", "");

    private final TransactionTemplate transaction;
    private final boolean together;

    /**
     * @param together both rows in one transaction, else one after the other
     * @param beside name and columns of the other table
     */
    NaiveTables(JdbcClient jdbc, TransactionTemplate transaction, boolean together, String beside) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.together = together;
        jdbc.sql("create schema " + name).update();
        jdbc.sql("create table %s.ballot (key uuid default uuidv7(), cell_id bigint, answers smallint[])"
                        .formatted(name))
                .update();
        jdbc.sql("create table %s.%s".formatted(name, beside)).update();
    }

    /** @param beside writes the other row */
    final void cast(long cell, List<Integer> answers, Runnable beside) {
        Runnable both = () -> {
            jdbc.sql("insert into %s.ballot (cell_id, answers) values (?, ?::smallint[])".formatted(name))
                    .params(cell, answers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                    .update();
            beside.run();
        };
        if (together) {
            transaction.executeWithoutResult(status -> both.run());
        } else {
            both.run();
        }
    }

    final String ballots() {
        return "select key, cell_id, answers, xmin::text::bigint as x, ctid as place from %s.ballot".formatted(name);
    }

    final void drop() {
        jdbc.sql("drop schema %s cascade".formatted(name)).update();
    }
}
