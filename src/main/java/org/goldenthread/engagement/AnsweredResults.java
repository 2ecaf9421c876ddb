package org.goldenthread.engagement;

import org.goldenthread.survey.ActedOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever launches a survey whether there are commitments that answer an earlier one. */
@Component
class AnsweredResults implements ActedOn {

    private final JdbcClient jdbc;

    AnsweredResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isAnything() {
        return jdbc.sql("select exists (select from commitment where origin in ('FIGURE', 'COMMENTS', 'TEAM'))")
                .query(Boolean.class)
                .single();
    }
}
