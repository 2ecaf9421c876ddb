package org.goldenthread.organisation;

import java.util.List;

/**
 * What {@code people.csv} would change: each good row beside the latest version of its post. A row is fresh when it
 * starts a spell of employment: nothing is known of the post, or the spell that is known ended before the row's start.
 */
final class PeoplePlan {

    static final List<String> MAKE = List.of(
            "drop table if exists pg_temp.people_new",
            """
                    create temp table people_new (person_id bigint primary key) on commit drop
                    """,
            """
                    with added as (
                        insert into person (employee_number, given_name, family_name, email)
                        select distinct on (employee_number) employee_number, given_name, family_name,
                               case when exists (select from person where lower(person.email) = lower(people_row.email))
                                    then '#' || employee_number else email end
                          from people_row
                         where not bad
                           and not exists (select from person where person.employee_number = people_row.employee_number)
                         order by employee_number, row_no
                        returning person_id)
                    insert into people_new select person_id from added
                    """,
            // Thousands may have joined in this very transaction.
            "analyze person, people_new",
            "drop table if exists pg_temp.people_plan",
            """
                    create temp table people_plan on commit drop as
                    select row_no, person.person_id, people_row.employee_number, people_row.post_number,
                           people_row.given_name, people_row.family_name, people_row.email,
                           person.given_name as old_given_name, person.family_name as old_family_name,
                           person.email as old_email, coalesce(people_row.language, person.language) as language,
                           person.language as old_language,
                           unit.unit_id, people_row.job_role, people_row.practice_level, people_row.fte,
                           people_row.contract_type, manager.person_id as manager_id, people_row.manager,
                           people_row.started, people_row.until,
                           latest.post_id as old_post_id, latest.unit_id as old_unit_id, latest.job_role as old_job_role,
                           latest.practice_level as old_practice_level, latest.fte as old_fte,
                           latest.contract_type as old_contract_type, latest.manager_id as old_manager_id,
                           latest.started as old_started, latest.valid_to as old_until,
                           latest.post_id is null or people_row.started >= coalesce(latest.valid_to, 'infinity')
                               as fresh,
                           people_new.person_id is not null as is_new,
                           employed.person_id is not null as is_employed,
                           row_no = min(row_no) over (partition by person.person_id) as is_first,
                           false as differs, '' as outcome
                      from people_row join person using (employee_number)
                           join unit on unit.code = people_row.unit
                           left join person manager on manager.employee_number = people_row.manager
                           left join people_new on people_new.person_id = person.person_id
                           left join (select distinct on (person_id, post_number) * from post
                                       order by person_id, post_number, valid_from desc) latest
                                on latest.person_id = person.person_id and latest.post_number = people_row.post_number
                           left join (select distinct person_id from post where valid_to is null or valid_to > :on)
                                employed on employed.person_id = person.person_id
                     where not bad
                    """,
            """
                    update people_plan set differs = true
                     where not fresh and (until is null or until > :on)
                       and (unit_id, job_role, practice_level, fte, contract_type, manager_id) is distinct from
                           (old_unit_id, old_job_role, old_practice_level, old_fte, old_contract_type, old_manager_id)
                    """,
            """
                    update people_plan set outcome =
                           case when fresh and is_new and is_first then 'JOINER'
                                when fresh and (is_new or is_employed) and old_post_id is null then 'NEW_POST'
                                when fresh then 'RETURNER'
                                when until is not null and old_until is null then 'LEAVER'
                                when differs and unit_id <> old_unit_id then 'MOVER'
                                when differs or (started, until) is distinct from (old_started, old_until)
                                     or is_first and not is_new and (given_name, family_name, email, language)
                                                     <> (old_given_name, old_family_name, old_email, old_language)
                                then 'CHANGED' else 'UNCHANGED' end
                    """,
            "analyze people_plan");

    static final String LINES = """
            select row_no, outcome, plan.employee_number as key, given_name || ' ' || family_name as name,
                   array['given_name', 'family_name', 'email', 'unit', 'job_role', 'practice_level', 'fte',
                         'contract_type', 'manager', 'start', 'end', 'language'] as columns,
                   case when fresh then array[null, null, null, null, null, null, null, null, null, null, null, null]
                        else array[old_given_name, old_family_name, old_email] ||
                             case when differs then array[old_unit.code, old_job_role, old_practice_level,
                                                          cast(old_fte as text), lower(old_contract_type),
                                                          old_manager.employee_number]
                                  else array[null, null, null, null, null, null] end ||
                             array[cast(old_started as text), cast(old_until - 1 as text), old_language] end as before,
                   case when fresh then array[null, null, null, unit.code, job_role, null, null, null, null,
                                              cast(started as text), cast(until - 1 as text), null]
                        else array[given_name, family_name, email] ||
                             case when differs then array[unit.code, job_role, practice_level, cast(fte as text),
                                                          lower(contract_type), manager.employee_number]
                                  else array[null, null, null, null, null, null] end ||
                             array[cast(started as text), cast(until - 1 as text), language] end as after
              from (select * from people_plan where outcome <> 'UNCHANGED'
                     order by row_number() over (partition by outcome order by row_no), outcome limit :lines) plan
                   join unit using (unit_id)
                   left join unit old_unit on old_unit.unit_id = old_unit_id
                   left join (select person_id, employee_number from person) manager on manager.person_id = manager_id
                   left join (select person_id, employee_number from person) old_manager
                        on old_manager.person_id = old_manager_id
            """;

    static final String MISSING = """
            select employee_number, given_name || ' ' || family_name as name, count(*) over () as total
              from post join person using (person_id)
             where valid_from <= :on and (valid_to is null or valid_to > :on)
               and not exists (select from people_row where people_row.employee_number = person.employee_number
                                  and people_row.post_number = post.post_number)
             order by family_name, given_name, employee_number limit :lines
            """;

    /** Read after the changes are made, so that a report moved to another manager in the same file is no warning. */
    static final String WARNINGS = """
            with leaving as (
                select plan.person_id, min(row_no) as row_no, max(gone.until) as until
                  from people_plan plan
                       join (select person_id, max(coalesce(valid_to, 'infinity')) as until from post group by person_id)
                            gone using (person_id)
                 where gone.until < 'infinity'
                 group by plan.person_id)
            select row_no, 'end' as column_name, cast(until - 1 as text) as value, 'MANAGER_LEAVES' as reason,
                   cast(count(distinct post.person_id) as text) as detail
              from leaving join post on post.manager_id = leaving.person_id
             where post.valid_to is null or post.valid_to > greatest(until, :on)
             group by row_no, until
            union all
            select row_no, 'end', cast(until - 1 as text), 'LEAD_LEAVES', cast(count(*) as text)
              from leaving join unit_version on lead_id = leaving.person_id
             where valid_to is null
             group by row_no, until
            union all
            select row_no, 'manager', manager, 'MANAGER_NOT_LOADED', ''
              from people_plan where manager is not null and manager_id is null
            """;

    private PeoplePlan() {}
}
