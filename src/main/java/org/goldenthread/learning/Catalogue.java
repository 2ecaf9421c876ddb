package org.goldenthread.learning;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.picture.ShownPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds published courses, and their sessions to come. */
@Repository
class Catalogue {

    private final JdbcClient jdbc;
    private final Sessions sessions;

    Catalogue(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    int count(CatalogueConditions asked) {
        return jdbc.sql(asked.with() + "select count(*) from course left join next using (course_id)" + asked.where())
                .params(asked.values())
                .query(Integer.class)
                .single();
    }

    /** The best fit first; without words those that begin soonest, then by title. */
    List<CatalogueEntry> page(CatalogueConditions asked, int offset, int limit) {
        List<Row> rows = jdbc.sql(asked.with() + """
                        select course_id, title, summary, delivery, minutes, tags, next_session, to_come,
                               picture_id, course_picture.words as picture_words, width, height
                          from course left join next using (course_id) left join course_picture using (course_id)
                        """ + asked.where() + " order by " + asked.best()
                        + "begins nulls last, title, course_id offset :offset limit :limit")
                .params(asked.values())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> {
                    Long next = row.getObject("next_session", Long.class);
                    var entry = new CatalogueEntry(
                            new CourseId(row.getLong("course_id")),
                            row.getString("title"),
                            row.getString("summary"),
                            Delivery.valueOf(row.getString("delivery")),
                            row.getInt("minutes"),
                            Courses.texts(row, "tags"),
                            ShownPicture.of(row),
                            null,
                            row.getInt("to_come"));
                    return new Row(entry, next == null ? null : new SessionId(next));
                })
                .list();
        return withSessions(rows);
    }

    /** Sessions to come that fit, of the courses that fit, by when they begin. */
    List<CourseSession> sessions(CatalogueConditions asked, int limit) {
        List<SessionId> found = jdbc.sql(asked.with() + """
                        select session_id from coming join course using (course_id) join next using (course_id)
                        """ + asked.where()
                        + " and fits order by coming.begins, session_id limit :limit")
                .params(asked.values())
                .param("limit", limit)
                .query((row, number) -> new SessionId(row.getLong("session_id")))
                .list();
        return found.isEmpty() ? List.of() : sessions.find(found);
    }

    /** Every tag of a published course, the most used first. */
    List<String> tags(int limit) {
        return jdbc.sql("""
                        select tag from course cross join unnest(tags) tag where state = 'PUBLISHED'
                         group by tag order by count(*) desc, tag limit :limit
                        """).param("limit", limit).query(String.class).list();
    }

    /** Months in which an open session is still to begin. */
    List<YearMonth> months(Instant now) {
        return jdbc.sql("""
                        select distinct to_char(starts at time zone 'Europe/London', 'YYYY-MM') as month
                          from course_session join course using (course_id) join session_day using (session_id)
                         where course_session.state = 'OPEN' and course.state = 'PUBLISHED' and day_number = 1
                           and starts > :now
                         order by month limit 24
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> YearMonth.parse(row.getString("month")))
                .list();
    }

    private List<CatalogueEntry> withSessions(List<Row> rows) {
        List<SessionId> next =
                rows.stream().map(Row::next).filter(Objects::nonNull).toList();
        Map<SessionId, CourseSession> found = next.isEmpty()
                ? Map.of()
                : sessions.find(next).stream().collect(toMap(CourseSession::id, each -> each));
        return rows.stream()
                .map(row -> row.next() == null ? row.entry() : row.entry().beginningWith(found.get(row.next())))
                .toList();
    }

    private record Row(CatalogueEntry entry, @Nullable SessionId next) {}
}
