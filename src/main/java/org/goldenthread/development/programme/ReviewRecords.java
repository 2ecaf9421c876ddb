package org.goldenthread.development.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.development.programme.HeldReview.Before;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored reviews of programmes with their words, and what stood there before a correction. */
@Repository
class ReviewRecords {

    private final JdbcClient jdbc;

    ReviewRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HeldReview> of(long enrolment) {
        Map<Integer, List<Before>> before = before(enrolment);
        return jdbc.sql("""
                        select month, version, held_on, outcome, words, given_name || ' ' || family_name as writer
                          from enrolment_review join person on person_id = writer_id
                         where enrolment_id = :id order by month
                        """)
                .param("id", enrolment)
                .query((row, number) -> new HeldReview(
                        row.getInt("month"),
                        row.getInt("version"),
                        row.getObject("held_on", LocalDate.class),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("words"),
                        row.getString("writer"),
                        before.getOrDefault(row.getInt("month"), List.of())))
                .list();
    }

    /** By month, the latest first. */
    private Map<Integer, List<Before>> before(long enrolment) {
        Map<Integer, List<Before>> before = new HashMap<>();
        jdbc.sql("""
                        select month, held_on, outcome, words, corrected_on, given_name || ' ' || family_name as writer
                          from enrolment_review_correction join person on person_id = writer_id
                         where enrolment_id = :id order by version desc
                        """).param("id", enrolment).query(row -> {
            before.computeIfAbsent(row.getInt("month"), month -> new ArrayList<>())
                    .add(new Before(
                            row.getObject("held_on", LocalDate.class),
                            Outcome.valueOf(row.getString("outcome")),
                            row.getString("words"),
                            row.getString("writer"),
                            row.getObject("corrected_on", LocalDate.class)));
        });
        return before;
    }

    /** Writes one down that was not, or corrects it as it was read, version 0 for the first time; what stood there is kept. */
    boolean hold(long enrolment, HeldReview review, PersonId writer, LocalDate today) {
        boolean first = review.version() == 0;
        if (!first && !keep(enrolment, review, today)) {
            return false;
        }
        String sql = first ? """
                        insert into enrolment_review (enrolment_id, month, version, held_on, outcome, words, writer_id)
                        values (:id, :month, :version + 1, :on, :outcome, :words, :writer) on conflict do nothing
                        """ : """
                        update enrolment_review set version = version + 1, held_on = :on, outcome = :outcome, words = :words,
                               writer_id = :writer
                         where enrolment_id = :id and month = :month and version = :version
                        """;
        return jdbc.sql(sql)
                        .param("id", enrolment)
                        .param("month", review.month())
                        .param("version", review.version())
                        .param("on", review.on())
                        .param("outcome", review.outcome().name())
                        .param("words", review.words())
                        .param("writer", writer.value())
                        .update()
                == 1;
    }

    /** Whether it is still the version that was read; its row stays locked. */
    private boolean keep(long enrolment, HeldReview review, LocalDate today) {
        return jdbc.sql("""
                        insert into enrolment_review_correction
                               (enrolment_id, month, version, held_on, outcome, words, writer_id, corrected_on)
                        select enrolment_id, month, version, held_on, outcome, words, writer_id, :today from enrolment_review
                         where enrolment_id = :id and month = :month and version = :version for update
                        """)
                        .param("id", enrolment)
                        .param("month", review.month())
                        .param("version", review.version())
                        .param("today", today)
                        .update()
                == 1;
    }
}
