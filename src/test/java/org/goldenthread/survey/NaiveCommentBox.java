package org.goldenthread.survey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one would write without thinking of attacks: a row for each comment beside the row of the ballot. */
final class NaiveCommentBox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final boolean together;
    private final String name = "naive_" + UUID.randomUUID().toString().replace("-", "");

    /** @param together ballot and comment in one transaction, else one after the other */
    NaiveCommentBox(JdbcClient jdbc, TransactionTemplate transaction, boolean together) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.together = together;
        jdbc.sql("create schema " + name).update();
        jdbc.sql("create table %s.ballot (key uuid default uuidv7(), cell_id bigint, answers smallint[])"
                        .formatted(name))
                .update();
        jdbc.sql("create table %s.comment (id bigint generated always as identity, cell_id bigint, text text)"
                        .formatted(name))
                .update();
    }

    void cast(long cell, List<Integer> answers, String text) {
        if (together) {
            transaction.executeWithoutResult(status -> write(cell, answers, text));
        } else {
            write(cell, answers, text);
        }
    }

    private void write(long cell, List<Integer> answers, String text) {
        jdbc.sql("insert into %s.ballot (cell_id, answers) values (?, ?::smallint[])".formatted(name))
                .params(cell, answers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .update();
        jdbc.sql("insert into %s.comment (cell_id, text) values (?, ?)".formatted(name))
                .params(cell, text)
                .update();
    }

    String ballots() {
        return "select key, cell_id, answers, xmin::text::bigint as x, ctid as place from %s.ballot".formatted(name);
    }

    /** Comments in the place of persons: their number for a key. */
    String comments() {
        return """
                select %s as person_id, cell_id, xmin::text::bigint as x, ctid as place, id as nth from %s.comment
                """.formatted(CommentAttackTest.number("text"), name);
    }

    void drop() {
        jdbc.sql("drop schema %s cascade".formatted(name)).update();
    }
}
