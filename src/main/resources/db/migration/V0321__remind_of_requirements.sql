create table requirement_reminder (
    person_id      bigint not null references person,
    requirement_id bigint not null references requirement on delete cascade,
    occasion       text   not null
        constraint requirement_reminder_occasion_known check (occasion in ('ASKED', 'SOON', 'OVERDUE')),
    due_on         date   not null,
    made_on        date   not null,
    written_on     date,
    primary key (person_id, requirement_id, occasion, due_on)
);
create index requirement_reminder_requirement on requirement_reminder (requirement_id);
create index requirement_reminder_waiting on requirement_reminder (person_id) where written_on is null;
comment on table requirement_reminder is 'What people are to be reminded of: each occasion of each day once. What is not written yet goes out in one message a person, at most one a week. Deleted two years after it was made; a subject access export shows what the person was told and when.';
comment on column requirement_reminder.person_id is 'Who is reminded.';
comment on column requirement_reminder.requirement_id is 'Of which rule.';
comment on column requirement_reminder.occasion is 'ASKED when it can be done, SOON in the last two weeks, OVERDUE when its day has passed.';
comment on column requirement_reminder.due_on is 'The day by which it has or had to be done.';
comment on column requirement_reminder.made_on is 'When it came about, the day in England.';
comment on column requirement_reminder.written_on is 'When the outbox got it; null until then.';
