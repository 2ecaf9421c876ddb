package org.goldenthread.development.review;

import java.time.LocalDate;
import org.goldenthread.development.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews, with all that is in them, go six years after the day by which they were to be signed; a round with its last review. */
@Repository
class OldReviews implements Retention {

    private static final int YEARS = 6;

    private final JdbcClient jdbc;

    OldReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "reviews";
    }

    @Override
    public int deleteSome(LocalDate today, int most) {
        LocalDate before = today.minusYears(YEARS);
        int reviews = jdbc.sql("""
                        delete from review where review_id in
                            (select review_id from review join review_cycle using (review_cycle_id)
                              where sign_by < :before limit :most)
                        """).param("before", before).param("most", most).update();
        jdbc.sql("""
                        delete from review_cycle where sign_by < :before
                           and not exists (select from review where review.review_cycle_id = review_cycle.review_cycle_id)
                        """).param("before", before).update();
        return reviews;
    }
}
