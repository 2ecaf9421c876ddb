package org.goldenthread.learning;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of courses for publishers, in whatever state. */
@Repository
class CourseLists {

    /** What is to come of a course, and how many want it. */
    private static final String COMING = """
            left join lateral (
                select min(starts) as begins, count(*) as sessions,
                       coalesce(sum(taken) filter (where open), 0) as taken,
                       coalesce(sum(capacity) filter (where open), 0) as places,
                       coalesce(sum(waiting) filter (where open), 0) as waiting,
                       (select count(*) from course_wish where course_wish.course_id = page.course_id) as wishes
                  from (select course_session.*, starts, course_session.state = 'OPEN' as open
                          from course_session join session_day using (session_id)
                         where course_session.course_id = page.course_id and day_number = 1 and starts > :now
                           and course_session.state in ('PLANNED', 'OPEN')) each) coming on true
            """;

    private final JdbcClient jdbc;

    CourseLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many courses fit the words, by state; states without any are left out. */
    Map<CourseState, Integer> counts(String words) {
        Map<String, @Nullable Object> values = new HashMap<>();
        return jdbc
                .sql("select state, count(*) as courses from course where true" + fitting(words, values)
                        + " group by state")
                .params(values)
                .query((row, number) -> Map.entry(CourseState.valueOf(row.getString("state")), row.getInt("courses")))
                .list()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, () -> new EnumMap<>(CourseState.class)));
    }

    /**
     * By title.
     *
     * @param state null for any
     */
    List<CourseListItem> list(String words, @Nullable CourseState state, Instant now, int offset, int limit) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String where = fitting(words, values);
        if (state != null) {
            where += " and course.state = :state";
            values.put("state", state.name());
        }
        return jdbc.sql("""
                        with page as (
                            select course_id, code, title, state, delivery from course where true%s
                             order by title, course_id offset :offset limit :limit)
                        select page.*, coming.* from page %s order by title, page.course_id
                        """.formatted(where, COMING))
                .params(values)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("offset", offset)
                .param("limit", limit)
                .query(CourseLists::item)
                .list();
    }

    /** Published courses that more people want than places are left, the most wanted first. */
    List<CourseListItem> wanted(Instant now, int limit) {
        return jdbc.sql("""
                        select page.*, coming.* from course page %s
                         where state = 'PUBLISHED' and waiting + wishes > 0 and waiting + wishes > places - taken
                         order by waiting + wishes desc, title, page.course_id limit :limit
                        """.formatted(COMING))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(CourseLists::item)
                .list();
    }

    private static String fitting(String words, Map<String, @Nullable Object> values) {
        List<String> asked = CatalogueConditions.words(words);
        if (asked.isEmpty()) {
            return "";
        }
        values.put("words", asked.toArray(String[]::new));
        return " and words @@ course_query(:words::text[])";
    }

    private static CourseListItem item(ResultSet row, int number) throws SQLException {
        OffsetDateTime begins = row.getObject("begins", OffsetDateTime.class);
        return new CourseListItem(
                new CourseId(row.getLong("course_id")),
                row.getString("code"),
                row.getString("title"),
                CourseState.valueOf(row.getString("state")),
                Delivery.valueOf(row.getString("delivery")),
                begins == null ? null : begins.toInstant(),
                row.getInt("sessions"),
                row.getInt("taken"),
                row.getInt("places"),
                row.getInt("waiting"),
                row.getInt("wishes"));
    }
}
