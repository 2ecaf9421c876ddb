package org.goldenthread.attendance;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Completions of before the portal, as they are stored: many at once, each once. */
@Repository
class EarlierCompletions {

    private final JdbcClient jdbc;
    private final Clock clock;

    EarlierCompletions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keys of everybody in the directory by employee number, those who have left too. */
    Map<String, Long> people() {
        return keys("select employee_number, person_id from person");
    }

    /** Keys of courses that are or were published by code. */
    Map<String, Long> courses() {
        return keys("select code, course_id from course where state in ('PUBLISHED', 'WITHDRAWN')");
    }

    private Map<String, Long> keys(String sql) {
        return jdbc.sql(sql).query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Writes them down, but for those that are known with their day.
     *
     * @return how many were new
     */
    int add(List<CompletionRow.Earlier> earlier) {
        return jdbc.sql("""
                        insert into completion (person_id, course_id, source, title, completed_on, minutes, made_at)
                        select person, course_id, 'EARLIER', title, day, minutes, :now
                          from unnest(:people, :courses, :days::date[]) brought (person, course, day)
                               join course on course_id = course
                         where not exists (select from completion
                                            where completion.person_id = person and completion.course_id = course
                                              and completed_on = day)
                        on conflict (course_id, person_id, completed_on) where session_id is null do nothing
                        """)
                .param(
                        "people",
                        earlier.stream().map(CompletionRow.Earlier::person).toArray(Long[]::new))
                .param(
                        "courses",
                        earlier.stream().map(CompletionRow.Earlier::course).toArray(Long[]::new))
                .param(
                        "days",
                        earlier.stream().map(each -> each.on().toString()).toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
