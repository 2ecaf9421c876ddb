package org.goldenthread.development.supervision;

import java.time.LocalDate;
import org.goldenthread.development.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Supervision sessions, with what was agreed in them, go six years after their day. */
@Repository
class OldSessions implements Retention {

    private static final int YEARS = 6;

    private final JdbcClient jdbc;

    OldSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "supervision sessions";
    }

    @Override
    public int deleteSome(LocalDate today, int most) {
        return jdbc.sql("""
                        delete from supervision_session where supervision_session_id in
                            (select supervision_session_id from supervision_session where held_on < :before limit :most)
                        """)
                .param("before", today.minusYears(YEARS))
                .param("most", most)
                .update();
    }
}
