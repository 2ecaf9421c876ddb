package org.goldenthread.learning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions between two days, and what they cost. */
@Repository
class LearningYears {

    private final JdbcClient jdbc;
    private final Sessions sessions;

    LearningYears(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** @param until the day after the last */
    List<CourseSession> sessions(LocalDate from, LocalDate until, int limit) {
        List<SessionId> found = jdbc.sql("""
                        select session_id from session_day
                         where day_number = 1 and starts >= :from and starts < :until
                         order by starts, session_id limit :limit
                        """)
                .param("from", begin(from))
                .param("until", begin(until))
                .param("limit", limit)
                .query((row, number) -> new SessionId(row.getLong("session_id")))
                .list();
        return found.isEmpty() ? List.of() : sessions.find(found);
    }

    List<PayerCosts> costs(LocalDate from, LocalDate until, LocalDate today) {
        return jdbc.sql("""
                        select coalesce(unit_name.name, '') as payer, count(*) as sessions, sum(taken) as taken,
                               coalesce(sum(budget), 0) as budget,
                               sum(case when course_session.cost is not null then course_session.cost
                                        when cost_basis = 'PLACE' then course.cost * taken
                                        else course.cost end) as cost
                          from course_session join course using (course_id) join session_day using (session_id)
                          left join lateral (select name from unit_version
                                              where unit_version.unit_id = course_session.budget_unit_id
                                              order by valid_from <= :today desc, valid_from desc limit 1) unit_name
                               on true
                         where day_number = 1 and starts >= :from and starts < :until
                           and course_session.state <> 'CANCELLED'
                         group by payer order by payer
                        """)
                .param("today", today)
                .param("from", begin(from))
                .param("until", begin(until))
                .query(PayerCosts.class)
                .list();
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(StaffDirectory.LONDON).toOffsetDateTime();
    }
}
