create table commitment (
    commitment_id bigint generated always as identity primary key,
    figure_id     bigint not null,
    wave          text   not null,
    group_name    text   not null,
    figure_title  text   not null,
    figure_value  text   not null,
    heard         text   not null,
    title         text   not null,
    detail        text   not null,
    owner_id      bigint not null references person,
    due           date   not null,
    status        text   not null constraint commitment_status_known
        check (status in ('PLANNED', 'DOING', 'DONE', 'NOT_POSSIBLE')),
    note          text   not null,
    settled_on    date,
    version       int    not null default 1,
    constraint commitment_says_why check (status <> 'NOT_POSSIBLE' or note <> ''),
    constraint commitment_settled check ((status in ('DONE', 'NOT_POSSIBLE')) = (settled_on is not null))
);
create index commitment_owner on commitment (owner_id);
comment on table commitment is 'What was heard in a survey and what is done about it, for all staff to read. Kept as long as its wave; a subject access export shows the rows whose owner the person is.';
comment on column commitment.commitment_id is 'Key.';
comment on column commitment.figure_id is 'The released figure that it answers.';
comment on column commitment.wave is 'Title of the figure''s campaign, as it was shown.';
comment on column commitment.group_name is 'Group that the figure is about, as it was shown.';
comment on column commitment.figure_title is 'What the figure measures, as it was shown.';
comment on column commitment.figure_value is 'The figure''s value in words, as it was shown.';
comment on column commitment.heard is 'What was heard, in the leader''s words.';
comment on column commitment.title is 'What is done about it.';
comment on column commitment.detail is 'More about it; may be empty.';
comment on column commitment.owner_id is 'Who sees to it.';
comment on column commitment.due is 'Day by which it is to be done.';
comment on column commitment.status is 'PLANNED, DOING, DONE or NOT_POSSIBLE.';
comment on column commitment.note is 'The latest news; why, when it is not possible.';
comment on column commitment.settled_on is 'Day on which it was done or found not possible.';
comment on column commitment.version is 'Counts changes, so that nobody overwrites another''s unseen.';

create table commitment_change (
    commitment_id bigint      not null references commitment,
    version       int         not null,
    changed_at    timestamptz not null,
    changed_by    bigint      not null references person,
    status        text        not null,
    due           date        not null,
    note          text        not null,
    primary key (commitment_id, version)
);
create index commitment_change_by on commitment_change (changed_by);
comment on table commitment_change is 'Every state that a commitment has been in. Kept as long as the commitment; a subject access export shows the rows that the person changed.';
comment on column commitment_change.commitment_id is 'The commitment.';
comment on column commitment_change.version is 'Its version after the change.';
comment on column commitment_change.changed_at is 'When.';
comment on column commitment_change.changed_by is 'Who.';
comment on column commitment_change.status is 'Status after the change.';
comment on column commitment_change.due is 'Due date after the change.';
comment on column commitment_change.note is 'Note after the change.';
