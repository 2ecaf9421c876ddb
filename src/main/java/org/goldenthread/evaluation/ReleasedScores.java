package org.goldenthread.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.learning.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was released, and how many were asked: sums only. */
@Repository
class ReleasedScores {

    private final JdbcClient jdbc;

    ReleasedScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Response(int asked, int answered) {}

    /** Of all releases of a course, by stage and question. */
    Map<Stage, Map<String, Score>> of(CourseId course) {
        Map<Stage, Map<String, Score>> scores = new EnumMap<>(Stage.class);
        jdbc.sql("""
                        select stage, question, sum(score.ballots) as ballots, sum(total) as total
                          from evaluation_release join evaluation_score score using (evaluation_release_id)
                         where course_id = :course group by stage, question
                        """).param("course", course.value()).query(row -> {
            scores.computeIfAbsent(Stage.valueOf(row.getString("stage")), stage -> new HashMap<>())
                    .put(row.getString("question"), Score.of(row.getInt("ballots"), row.getInt("total")));
        });
        return scores;
    }

    /**
     * Over all questions of a stage, of what was released in a time, by course. Each answer of a person counts towards the
     * mean, and as one person in how finely it is shown.
     */
    Map<CourseId, Map<Stage, Score>> releasedIn(LocalDate from, LocalDate until) {
        Map<CourseId, Map<Stage, Score>> scores = new HashMap<>();
        jdbc.sql("""
                        select course_id, stage, min(ballots) as ballots, avg(mean) as mean
                          from (select course_id, stage, question, sum(score.ballots) as ballots,
                                       sum(total)::numeric / sum(score.ballots) as mean
                                  from evaluation_release join evaluation_score score using (evaluation_release_id)
                                 where released_on >= :from and released_on < :until
                                 group by course_id, stage, question) each
                         group by course_id, stage
                        """).param("from", from).param("until", until).query(row -> {
            scores.computeIfAbsent(new CourseId(row.getLong("course_id")), course -> new EnumMap<>(Stage.class))
                    .put(
                            Stage.valueOf(row.getString("stage")),
                            Score.mean(row.getInt("ballots"), row.getDouble("mean")));
        });
        return scores;
    }

    Map<Stage, Response> responses(CourseId course, LocalDate today) {
        Map<Stage, Response> responses = new EnumMap<>(Stage.class);
        jdbc.sql("""
                        select stage, count(*) as asked, count(*) filter (where counted) as answered
                          from evaluation_ask where course_id = :course and opens_on <= :today group by stage
                        """).param("course", course.value()).param("today", today).query(row -> {
            responses.put(
                    Stage.valueOf(row.getString("stage")), new Response(row.getInt("asked"), row.getInt("answered")));
        });
        return responses;
    }

    List<String> aims(CourseId course) {
        return new ArrayList<>(jdbc.sql("select measure from evaluation_aim where course_id = :course order by measure")
                .param("course", course.value())
                .query(String.class)
                .list());
    }

    void aim(CourseId course, List<String> measures) {
        jdbc.sql("delete from evaluation_aim where course_id = :course")
                .param("course", course.value())
                .update();
        jdbc.sql("insert into evaluation_aim (course_id, measure) select :course, unnest(:measures)")
                .param("course", course.value())
                .param("measures", measures.toArray(String[]::new))
                .update();
    }
}
