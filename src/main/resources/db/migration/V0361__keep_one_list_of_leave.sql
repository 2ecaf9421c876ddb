alter table known_leave add column entered_by_id bigint constraint known_leave_entered_by_fkey references person;
update known_leave set entered_by_id = person_id;

create table merged_leave as
with known as (
    select person_id, daterange(first_day, last_day, '[]') as days, entered_by_id from known_leave
    union all
    select person_id, daterange(from_day, to_day, '[]'), entered_by_id from supervision_away),
merged as (
    select person_id, unnest(range_agg(days)) as days from known group by person_id)
select person_id, lower(days) as first_day, upper(days) - 1 as last_day,
       (select entered_by_id from known
         where known.person_id = merged.person_id and known.days <@ merged.days order by lower(known.days) limit 1) as entered_by_id
  from merged;
delete from known_leave;
insert into known_leave (person_id, first_day, last_day, entered_by_id)
select person_id, first_day, last_day, entered_by_id from merged_leave;
drop table merged_leave;
drop table supervision_away;

alter table known_leave alter column entered_by_id set not null;
create index known_leave_entered_by on known_leave (entered_by_id);
comment on table known_leave is 'Days on which a person is away, without a reason, so that nothing is booked over them, no supervision is due, no reminder comes, and returners have time. Read by the person, whoever is their line manager and the coordinator of a programme that they are on. Kept two years after the last day; a subject access export shows the person''s own.';
comment on column known_leave.entered_by_id is 'Who entered it: the person, or whoever was their line manager.';
