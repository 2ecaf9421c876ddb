package org.goldenthread.workforce;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Brings posts and absences into tables of the transaction, for each of some months: who is in post at its end, and who left,
 * came and was ill in the twelve months to it. Everything is in a service; who works in none, as the director may, is not
 * counted, because alone beside the services they would be known.
 */
@Repository
class MonthRows {

    private static final List<String> STEPS = List.of(
            """
            create temporary table wf_month on commit drop as
            select cast(first as date) as month, cast(first - interval '11 months' as date) as since,
                   cast(first + interval '1 month' - interval '1 day' as date) as day
              from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 month') first
            """, """
            create temporary table wf_service on commit drop as
            select month, own.unit_id as service_id, own.parent_id as organisation_id
              from wf_month join unit_version own on own.valid_from <= day and (own.valid_to is null or own.valid_to > day)
                   join unit on unit.unit_id = own.unit_id and unit.kind = 'SERVICE'
             where own.parent_id = any(:organisations)
            """, """
            create temporary table wf_place on commit drop as
            select month, day, own.unit_id, unit.kind, service_id
              from wf_service join wf_month using (month)
                   join (select unit_id, valid_from, valid_to, unit_id as within from unit_version
                         union all
                         select unit_id, valid_from, valid_to, parent_id from unit_version) own
                     on own.within = service_id and own.valid_from <= day and (own.valid_to is null or own.valid_to > day)
                   join unit on unit.unit_id = own.unit_id
            """, "analyze wf_place", """
            create temporary table wf_post on commit drop as
            select month, day, person_id, service_id, unit_id, kind, contract_type in ('AGENCY') as agency, contract_type,
                   fte, lower(job_role) as job_role, started, post_number
              from wf_place join post using (unit_id)
             where post.valid_from <= day and (post.valid_to is null or post.valid_to > day)
               and contract_type <> 'STUDENT'
            """, "analyze wf_post", """
            create temporary table wf_staff on commit drop as
            select distinct on (month, person_id) * from wf_post order by month, person_id, agency, fte desc, post_number
            """, "analyze wf_staff", """
            create temporary table wf_leaver on commit drop as
            select distinct on (person_id, post.valid_to) person_id, cast(post.valid_to - 1 as date) as last_day,
                   case unit.kind when 'SERVICE' then place.unit_id else place.parent_id end as service_id,
                   sum(post.fte) over (partition by person_id, post.valid_to) as fte
              from post join unit on unit.unit_id = post.unit_id and unit.kind <> 'ORGANISATION'
                   join lateral (select unit_id, parent_id from unit_version
                                  where unit_version.unit_id = post.unit_id and unit_version.valid_from < post.valid_to
                                  order by valid_from desc limit 1) place on true
             where case unit.kind when 'SERVICE' then place.unit_id else place.parent_id end
                   in (select service_id from wf_service)
               and post.valid_to between (select min(since) from wf_month) and (select max(day) + 1 from wf_month)
               and contract_type in ('PERMANENT', 'FIXED_TERM', 'APPRENTICE')
               and not exists (select from post later
                                where later.person_id = post.person_id
                                  and later.contract_type in ('PERMANENT', 'FIXED_TERM', 'APPRENTICE')
                                  and later.valid_from <= post.valid_to
                                  and (later.valid_to is null or later.valid_to > post.valid_to))
             order by person_id, post.valid_to, post.fte desc, post_number
            """, """
            create temporary table wf_joiner on commit drop as
            select distinct on (person_id, post.valid_from) person_id, post.valid_from as first_day,
                   case unit.kind when 'SERVICE' then place.unit_id else place.parent_id end as service_id
              from post join unit on unit.unit_id = post.unit_id and unit.kind <> 'ORGANISATION'
                   join lateral (select unit_id, parent_id from unit_version
                                  where unit_version.unit_id = post.unit_id and unit_version.valid_from <= post.valid_from
                                  order by valid_from desc limit 1) place on true
             where case unit.kind when 'SERVICE' then place.unit_id else place.parent_id end
                   in (select service_id from wf_service)
               and post.valid_from between (select min(since) from wf_month) and (select max(day) from wf_month)
               and contract_type in ('PERMANENT', 'FIXED_TERM', 'APPRENTICE')
               and not exists (select from post earlier
                                where earlier.person_id = post.person_id
                                  and earlier.contract_type in ('PERMANENT', 'FIXED_TERM', 'APPRENTICE')
                                  and earlier.valid_from < post.valid_from
                                  and (earlier.valid_to is null or earlier.valid_to >= post.valid_from))
             order by person_id, post.valid_from, post.fte desc, post_number
            """, """
            create temporary table wf_left on commit drop as
            select month, person_id, last_day, service_id, fte
              from wf_month join wf_leaver on last_day between since and day
            """, """
            create temporary table wf_ill on commit drop as
            select month, person_id, service_id, cause, sum(days) as days
              from (select month, person_id, service_id, cause,
                           days_lost * (least(until, day) - greatest(first_day, since) + 1) / (until - first_day + 1) as days
                      from (select month, person_id, service_id from wf_staff where not agency
                            union
                            select month, person_id, service_id
                              from (select distinct on (month, person_id) * from wf_left
                                     order by month, person_id, last_day desc) gone
                             where not exists (select from wf_staff
                                                where wf_staff.month = gone.month
                                                  and wf_staff.person_id = gone.person_id and not agency)) counted
                           join wf_month using (month)
                           join (select person_id, first_day, cause, days_lost,
                                        coalesce(last_day, first_day + greatest(cast(days_lost * 1.4 as integer) - 1, 0))
                                            as until
                                   from absence where days_lost > 0) away using (person_id)
                     where first_day <= day and until >= since) part
             group by month, person_id, service_id, cause
            """);

    private final JdbcClient jdbc;

    MonthRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tables wf_month, wf_service, wf_place, wf_post, wf_staff, wf_left, wf_joiner and wf_ill. */
    void gather(Scope scope) {
        STEPS.forEach(step -> {
            var statement = jdbc.sql(step);
            if (step.contains(":from")) {
                statement = statement
                        .param("from", scope.first().atDay(1))
                        .param("to", scope.last().atDay(1));
            }
            (step.contains(":organisations") ? statement.param("organisations", scope.keys()) : statement).update();
        });
    }
}
