-- Told with all else of development that waits for a person, so each list of its own goes.
insert into development_notice (to_id, kind, about, name, by_day, made_on, taken)
select distinct on (to_id, notice.person_id)
       to_id, case when to_id = notice.person_id then 'SUPERVISION_MISSED' else 'SUPERVISION_OF_PERSON_MISSED' end,
       notice.person_id::text, given_name || ' ' || family_name, due_by, current_date,
       case when notice.taken then 0 end
  from supervision_notice notice join person on person.person_id = notice.person_id
 order by to_id, notice.person_id, due_by desc;
insert into development_notice (to_id, kind, about, name, made_on)
select coach_id, 'COACHING_ASKED', coaching_request_id::text, given_name || ' ' || family_name, current_date
  from coaching_request join person using (person_id)
 where status = 'ASKED' and not coach_told;
insert into development_notice (to_id, kind, about, name, made_on)
select coaching_request.person_id, 'COACHING_ANSWERED', coaching_request_id::text, given_name || ' ' || family_name, current_date
  from coaching_request join person on person.person_id = coach_id
 where status in ('ACCEPTED', 'DECLINED') and not person_told;
drop table supervision_notice;
drop index coaching_request_untold;
alter table coaching_request drop column coach_told, drop column person_told;

-- What is told anew is a letter of its own: its key is never that of an earlier one.
create sequence development_notice_telling;
select setval('development_notice_telling', (select coalesce(max(development_notice_id), 0) + 1 from development_notice));
comment on column development_notice.taken is 'Key of what was told together, new each time; null while it is not told.';
