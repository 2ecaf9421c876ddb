package org.goldenthread.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.learning.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts completions through sessions. */
@Repository
class CountedPlaces implements CompletedPlaces {

    private static final String COUNTED =
            " where session_id is not null and withdrawn_at is null and completed_on >= :from and completed_on < :until";

    private final JdbcClient jdbc;

    CountedPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<CourseId, Integer> byCourse(LocalDate from, LocalDate until) {
        return jdbc
                .sql("select course_id, count(*) as places from completion" + COUNTED + " group by course_id")
                .param("from", from)
                .param("until", until)
                .query((row, number) -> Map.entry(new CourseId(row.getLong("course_id")), row.getInt("places")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public SortedMap<YearMonth, Integer> byMonth(CourseId course, LocalDate from, LocalDate until) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        jdbc.sql("select date_trunc('month', completed_on)::date as month, count(*) as places from completion" + COUNTED
                        + " and course_id = :course group by 1")
                .param("course", course.value())
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    months.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("places"));
                });
        return months;
    }
}
