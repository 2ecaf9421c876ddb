package org.goldenthread.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.learning.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers that wait to be released, as they are stored: without a name, a session, a time or an order. A release puts all that
 * wait for a course into sums and deletes them, so no answer outlives its release.
 */
@Repository
class EvaluationBallots {

    private final JdbcClient jdbc;

    EvaluationBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for one course at one stage. */
    record Waiting(CourseId course, Stage stage) {}

    void add(CourseId course, Stage stage, Map<String, Integer> given) {
        Map<String, Integer> sorted = new TreeMap<>(given);
        jdbc.sql("""
                        insert into evaluation_ballot (course_id, stage, questions, answers)
                        values (:course, :stage, :questions, :answers)
                        """)
                .param("course", course.value())
                .param("stage", stage.name())
                .param("questions", sorted.keySet().toArray(String[]::new))
                .param(
                        "answers",
                        sorted.values().stream().map(Integer::shortValue).toArray(Short[]::new))
                .update();
    }

    /**
     * Where enough wait to be released.
     *
     * @param threshold as many answers
     * @param managers from as many line managers, who otherwise would be told apart as one
     */
    List<Waiting> ready(int threshold, int managers) {
        return jdbc.sql("""
                        select course_id, stage from evaluation_ask
                         where answered and not counted
                         group by course_id, stage
                        having count(*) >= :threshold and (stage <> 'MANAGER' or count(distinct answered_by) >= :managers)
                         order by course_id, stage
                        """)
                .param("threshold", threshold)
                .param("managers", managers)
                .query((row, number) ->
                        new Waiting(new CourseId(row.getLong("course_id")), Stage.valueOf(row.getString("stage"))))
                .list();
    }

    /**
     * Sums up all that waits, and deletes it. Both tables are locked against answers meanwhile, so that the people who count and
     * the answers that are summed are the same.
     */
    void release(Waiting waiting, LocalDate today) {
        jdbc.sql("lock table evaluation_ask, evaluation_ballot in share row exclusive mode")
                .update();
        long release = jdbc.sql("""
                        insert into evaluation_release (course_id, stage, released_on, ballots)
                        select :course, :stage, :today, count(*) from evaluation_ballot
                         where course_id = :course and stage = :stage
                        returning evaluation_release_id
                        """)
                .param("course", waiting.course().value())
                .param("stage", waiting.stage().name())
                .param("today", today)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into evaluation_score (evaluation_release_id, question, ballots, total)
                        select :release, question, count(*), sum(answer)
                          from evaluation_ballot, unnest(questions, answers) given (question, answer)
                         where course_id = :course and stage = :stage
                         group by question having count(*) >= 5
                        """)
                .param("release", release)
                .param("course", waiting.course().value())
                .param("stage", waiting.stage().name())
                .update();
        for (String done : List.of(
                "delete from evaluation_ballot where course_id = :course and stage = :stage",
                "update evaluation_ask set counted = true where course_id = :course and stage = :stage and answered")) {
            jdbc.sql(done)
                    .param("course", waiting.course().value())
                    .param("stage", waiting.stage().name())
                    .update();
        }
    }
}
