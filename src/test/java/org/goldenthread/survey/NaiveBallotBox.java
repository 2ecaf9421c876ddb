package org.goldenthread.survey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one would write without thinking of attacks: a row for the ballot and a row for who answered. Proves each attack's worth. */
final class NaiveBallotBox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final boolean together;
    private final String name = "naive_" + UUID.randomUUID().toString().replace("-", "");

    /** @param together both rows in one transaction, else one after the other */
    NaiveBallotBox(JdbcClient jdbc, TransactionTemplate transaction, boolean together) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.together = together;
        jdbc.sql("create schema " + name).update();
        jdbc.sql("create table %s.ballot (key uuid default uuidv7(), cell_id bigint, answers smallint[])"
                        .formatted(name))
                .update();
        jdbc.sql("create table %s.answered (person_id bigint, cell_id bigint)".formatted(name))
                .update();
    }

    void cast(PersonId person, long cell, List<Integer> answers) {
        if (together) {
            transaction.executeWithoutResult(status -> write(person, cell, answers));
        } else {
            write(person, cell, answers);
        }
    }

    private void write(PersonId person, long cell, List<Integer> answers) {
        jdbc.sql("insert into %s.ballot (cell_id, answers) values (?, ?::smallint[])".formatted(name))
                .params(cell, answers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .update();
        jdbc.sql("insert into %s.answered values (?, ?)".formatted(name))
                .params(person.value(), cell)
                .update();
    }

    String ballots() {
        return "select key, cell_id, answers, xmin::text::bigint as x, ctid as place from %s.ballot".formatted(name);
    }

    String people() {
        return "select person_id, cell_id, xmin::text::bigint as x, ctid as place, 1 as nth from %s.answered"
                .formatted(name);
    }

    /** Copies what an attacker sees now, for later. */
    String keep(String select) {
        jdbc.sql("create table %s.kept as %s".formatted(name, select)).update();
        return "select * from %s.kept".formatted(name);
    }

    void drop() {
        jdbc.sql("drop schema %s cascade".formatted(name)).update();
    }
}
