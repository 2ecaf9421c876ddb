package org.goldenthread.survey;

import java.util.List;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A row for who answered beside the row of the ballot. */
final class NaiveBallotBox extends NaiveTables {

    NaiveBallotBox(JdbcClient jdbc, TransactionTemplate transaction, boolean together) {
        super(jdbc, transaction, together, "answered (person_id bigint, cell_id bigint)");
    }

    void cast(PersonId person, long cell, List<Integer> answers) {
        cast(
                cell,
                answers,
                () -> jdbc.sql("insert into %s.answered values (?, ?)".formatted(name))
                        .params(person.value(), cell)
                        .update());
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
}
