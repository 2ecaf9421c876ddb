create table external_learning (
    external_learning_id bigint      not null generated always as identity primary key,
    form                 uuid        not null constraint external_learning_sent_once unique,
    person_id            bigint      not null references person,
    title                text        not null constraint external_learning_has_title check (title <> ''),
    provider             text        not null,
    learned_on           date        not null,
    minutes              int         not null constraint external_learning_took_time check (minutes between 5 and 60000),
    learned              text        not null,
    course_id            bigint      references course,
    credit               text        not null default 'NONE'
        constraint external_learning_credit_known check (credit in ('NONE', 'ASKED', 'ACCEPTED', 'DECLINED')),
    decided_by           bigint      references person,
    decided_at           timestamptz,
    note                 text        not null default '',
    made_at              timestamptz not null,
    constraint external_learning_credit_for_course check ((credit = 'NONE') = (course_id is null)),
    constraint external_learning_decided check ((decided_by is null) = (credit in ('NONE', 'ASKED'))),
    constraint external_learning_not_decided_by_oneself check (decided_by <> person_id)
);
create index external_learning_person on external_learning (person_id, learned_on);
create index external_learning_course on external_learning (course_id) where course_id is not null;
create index external_learning_decided_by on external_learning (decided_by) where decided_by is not null;
create index external_learning_asked on external_learning (external_learning_id) where credit = 'ASKED';
comment on table external_learning is 'What people learned elsewhere, as they say. Kept six years after the person leaves, or until they remove it; a subject access export shows the whole row, and to whoever decided about it the decision.';
comment on column external_learning.external_learning_id is 'Key.';
comment on column external_learning.form is 'Made by the form, so that sending it twice adds it once.';
comment on column external_learning.person_id is 'Who learned it.';
comment on column external_learning.title is 'What it was called.';
comment on column external_learning.provider is 'Who gave it.';
comment on column external_learning.learned_on is 'Its last day.';
comment on column external_learning.minutes is 'How long it took, in minutes.';
comment on column external_learning.learned is 'What they learned, in their words; may be empty.';
comment on column external_learning.course_id is 'The course of the organisation in whose place it should count; null when it should not.';
comment on column external_learning.credit is 'NONE: it stands in the record only. ASKED: L&D is to say whether it counts as that course. ACCEPTED, DECLINED: they said.';
comment on column external_learning.decided_by is 'Who of L&D said; null while nobody has.';
comment on column external_learning.decided_at is 'When they said.';
comment on column external_learning.note is 'Why, where they said no.';
comment on column external_learning.made_at is 'When it was added.';
