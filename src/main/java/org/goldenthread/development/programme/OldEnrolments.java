package org.goldenthread.development.programme;

import java.time.LocalDate;
import org.goldenthread.development.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Enrolments, with their reviews, evidence and pauses, go six years after their end. */
@Repository
class OldEnrolments implements Retention {

    private static final int YEARS = 6;

    private final JdbcClient jdbc;

    OldEnrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "enrolments on programmes";
    }

    @Override
    public int deleteSome(LocalDate today, int most) {
        return jdbc.sql("""
                        delete from enrolment where enrolment_id in
                            (select enrolment_id from enrolment where ended_on < :before limit :most)
                        """)
                .param("before", today.minusYears(YEARS))
                .param("most", most)
                .update();
    }
}
