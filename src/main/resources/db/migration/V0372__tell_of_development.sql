create table development_notice (
    development_notice_id bigint generated always as identity primary key,
    to_id    bigint  not null constraint development_notice_to_fkey references person,
    kind     text    not null,
    about    text    not null,
    name     text    not null,
    by_day   date,
    made_on  date    not null,
    taken    bigint,
    settled  boolean not null default false,
    constraint development_notice_once unique (to_id, kind, about)
);
create index development_notice_waiting on development_notice (development_notice_id) where taken is null and not settled;
create index development_notice_taken on development_notice (taken) where taken is not null;
create index development_notice_about on development_notice (kind, about) where not settled;
comment on table development_notice is 'That something of development waits for a person, such as a review to sign; it is told in one e-mail with all that waits then, and never twice. Kept for a year, then deleted; part of the person''s subject access export.';
comment on column development_notice.development_notice_id is 'Key; their order.';
comment on column development_notice.to_id is 'Who is told.';
comment on column development_notice.kind is 'What waits.';
comment on column development_notice.about is 'Key of what it is about.';
comment on column development_notice.name is 'The round, the programme or the other person: all that the e-mail says of it.';
comment on column development_notice.by_day is 'By when; null for no day.';
comment on column development_notice.made_on is 'When it was noted, in England.';
comment on column development_notice.taken is 'Key of the first of those that were told together; null while it is not told.';
comment on column development_notice.settled is 'Whether it waits no more.';
