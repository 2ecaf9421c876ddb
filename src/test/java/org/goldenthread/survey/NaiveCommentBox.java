package org.goldenthread.survey;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A row for each comment beside the row of the ballot. */
final class NaiveCommentBox extends NaiveTables {

    NaiveCommentBox(JdbcClient jdbc, TransactionTemplate transaction, boolean together) {
        super(
                jdbc,
                transaction,
                together,
                "comment (id bigint generated always as identity, cell_id bigint, text text)");
    }

    void cast(long cell, List<Integer> answers, String text) {
        cast(
                cell,
                answers,
                () -> jdbc.sql("insert into %s.comment (cell_id, text) values (?, ?)".formatted(name))
                        .params(cell, text)
                        .update());
    }

    /** Comments in the place of persons: their number for a key. */
    String comments() {
        return """
                select %s as person_id, cell_id, xmin::text::bigint as x, ctid as place, id as nth from %s.comment
                """.formatted(CommentAttackTest.number("text"), name);
    }
}
