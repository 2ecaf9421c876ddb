package org.goldenthread.development.review;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a round of reviews that looks back on the last three months. */
public final class ReviewFixture {

    private ReviewFixture() {}

    /** Open since today. */
    public static long cycle(JdbcClient jdbc, PersonId by, LocalDate today) {
        return jdbc.sql("""
                        insert into review_cycle (form, name, from_day, to_day, opens_on, sign_by, questions, set_up_by_id)
                        values (:form, :name, :from, :to, :to, :sign, 'review-form', :by) returning review_cycle_id
                        """)
                .param("form", UUID.randomUUID())
                .param("name", "Round " + UUID.randomUUID())
                .param("from", today.minusMonths(3))
                .param("to", today)
                .param("sign", today.plusDays(20))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }
}
