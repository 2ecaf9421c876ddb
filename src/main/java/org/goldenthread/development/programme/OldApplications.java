package org.goldenthread.development.programme;

import java.time.LocalDate;
import org.goldenthread.development.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications go two years after their round has closed. */
@Repository
class OldApplications implements Retention {

    private static final int YEARS = 2;

    private final JdbcClient jdbc;

    OldApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "applications for programmes";
    }

    @Override
    public int deleteSome(LocalDate today, int most) {
        return jdbc.sql("""
                        delete from programme_application where programme_application_id in
                            (select programme_application_id
                               from programme_application join application_round using (application_round_id)
                              where closes_on < :before limit :most)
                        """)
                .param("before", today.minusYears(YEARS))
                .param("most", most)
                .update();
    }
}
