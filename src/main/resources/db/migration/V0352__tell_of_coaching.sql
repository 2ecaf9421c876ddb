-- Nobody is written to about what was asked and answered before.
alter table coaching_request add column coach_told boolean not null default true;
alter table coaching_request add column person_told boolean not null default true;
alter table coaching_request alter column coach_told set default false;
alter table coaching_request alter column person_told set default false;
create index coaching_request_untold on coaching_request (coaching_request_id)
    where (status = 'ASKED' and not coach_told) or (status in ('ACCEPTED', 'DECLINED') and not person_told);
comment on column coaching_request.coach_told is 'Whether an e-mail to the coach was written.';
comment on column coaching_request.person_told is 'Whether an e-mail about the answer was written to the one who asked.';
