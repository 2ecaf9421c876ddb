package org.goldenthread.booking;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learning costs by the team of those who have the places, for L&D; {@code PublishingService} tells it by who pays. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.LEARNING_PUBLISHER)
public class TeamCostService {

    private final JdbcClient jdbc;
    private final StaffDirectory directory;

    TeamCostService(JdbcClient jdbc, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * Of sessions that begin in a learning year, from 1 September, the dearest team first. People count where their main post was
     * when the session began.
     */
    public List<TeamCost> costs(int year) {
        return jdbc.sql("""
                        with held as (
                            select session_id, cast(starts at time zone 'Europe/London' as date) as day,
                                   coalesce(course_session.cost,
                                            case when cost_basis = 'PLACE' then course.cost * taken else course.cost end)
                                       / nullif(taken, 0) as place
                              from course_session join course using (course_id) join session_day using (session_id)
                             where day_number = 1 and starts >= :from and starts < :until
                               and course_session.state <> 'CANCELLED'),
                        had as (
                            select booking.person_id, place, main.unit_id
                              from held join booking using (session_id)
                              join lateral (select unit_id from post
                                             where post.person_id = booking.person_id and valid_from <= held.day
                                               and (valid_to is null or valid_to > held.day)
                                             order by fte desc, post_number limit 1) main on true
                             where booking.state = 'BOOKED')
                        select unit.name as unit, coalesce(above.name, '') as above, count(*) as places,
                               count(distinct had.person_id) as people, round(coalesce(sum(place), 0), 2) as cost
                          from had
                          join lateral (select name, parent_id from unit_version
                                         where unit_version.unit_id = had.unit_id
                                         order by valid_from <= :today desc, valid_from desc limit 1) unit on true
                          left join lateral (select name from unit_version
                                              where unit_version.unit_id = unit.parent_id
                                              order by valid_from <= :today desc, valid_from desc limit 1) above on true
                         group by had.unit_id, unit.name, above.name
                         order by cost desc, unit.name
                        """)
                .param("from", begin(year))
                .param("until", begin(year + 1))
                .param("today", directory.today())
                .query(TeamCost.class)
                .list();
    }

    private static OffsetDateTime begin(int year) {
        return LocalDate.of(year, 9, 1).atStartOfDay(StaffDirectory.LONDON).toOffsetDateTime();
    }
}
