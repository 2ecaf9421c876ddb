package org.goldenthread.development.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored feedback. */
@Repository
class FeedbackRows {

    private final JdbcClient jdbc;

    FeedbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each colleague. */
    void ask(long review, PersonId asked, String question, LocalDate on) {
        jdbc.sql("""
                        insert into review_feedback (review_id, asked_id, question, asked_on)
                        values (:review, :asked, :question, :on) on conflict (review_id, asked_id) do nothing
                        """)
                .param("review", review)
                .param("asked", asked.value())
                .param("question", question)
                .param("on", on)
                .update();
    }

    int count(long review) {
        return jdbc.sql("select count(*)::int from review_feedback where review_id = :review")
                .param("review", review)
                .query(Integer.class)
                .single();
    }

    List<GivenFeedback> of(long review) {
        return jdbc.sql("""
                        select given_name || ' ' || family_name as asked, question, answer, for_manager, declined
                          from review_feedback join person on person_id = asked_id
                         where review_id = :review order by review_feedback_id
                        """)
                .param("review", review)
                .query((row, number) -> new GivenFeedback(
                        row.getString("asked"),
                        row.getString("question"),
                        Optional.ofNullable(row.getString("answer")),
                        row.getBoolean("for_manager"),
                        row.getBoolean("declined")))
                .list();
    }

    /** What somebody is asked for and has not settled, while the review is not signed. */
    List<AskedFeedback> waitingFor(PersonId asked) {
        return jdbc.sql("""
                        select review_feedback_id, given_name || ' ' || family_name as person, question, asked_on
                          from review_feedback join review using (review_id) join person using (person_id)
                         where asked_id = :asked and settled_on is null and state <> 'SIGNED'
                         order by asked_on, review_feedback_id limit 50
                        """)
                .param("asked", asked.value())
                .query((row, number) -> new AskedFeedback(
                        row.getLong("review_feedback_id"),
                        row.getString("person"),
                        row.getString("question"),
                        row.getObject("asked_on", LocalDate.class)))
                .list();
    }

    /** Settles what waits for this person; null for an answer that they would rather not give. The review; empty when it waited no more. */
    OptionalLong settle(long feedback, PersonId asked, @Nullable String answer, boolean forManager, LocalDate on) {
        return jdbc
                .sql("""
                        update review_feedback set answer = :answer, for_manager = :manager, declined = :answer::text is null,
                               settled_on = :on
                         where review_feedback_id = :feedback and asked_id = :asked and settled_on is null
                           and exists (select from review where review.review_id = review_feedback.review_id
                                                            and state <> 'SIGNED')
                        returning review_id
                        """)
                .param("feedback", feedback)
                .param("asked", asked.value())
                .param("answer", answer)
                .param("manager", forManager)
                .param("on", on)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
