create table thread_goal (
    goal_id bigint  generated always as identity primary key,
    unit_id bigint  not null constraint thread_goal_unit_fkey references unit,
    form    uuid    not null constraint thread_goal_once unique,
    place   integer not null
);
create index thread_goal_unit on thread_goal (unit_id, place);
comment on table thread_goal is 'A goal of the organisation, or a priority of a service, which serves a goal. What it says is in its versions. Kept as long as the organisation, for earlier figures were worked towards it.';
comment on column thread_goal.goal_id is 'Key.';
comment on column thread_goal.unit_id is 'Whose it is: the organisation''s or a service''s.';
comment on column thread_goal.form is 'The form that it was sent from, so that one form makes one.';
comment on column thread_goal.place is 'Where it stands among those of the same unit, the smallest first; it has no history.';

create table thread_goal_version (
    goal_id    bigint      not null constraint thread_goal_version_goal_fkey references thread_goal,
    revision   integer     not null,
    valid_from date        not null,
    valid_to   date,
    title      text        not null,
    words      text        not null,
    serves_id  bigint      constraint thread_goal_version_serves_fkey references thread_goal,
    measures   text[]      not null,
    changed_by bigint      not null constraint thread_goal_version_changed_by_fkey references person,
    changed_at timestamptz not null,
    retired_by bigint      constraint thread_goal_version_retired_by_fkey references person,
    constraint thread_goal_version_pkey primary key (goal_id, revision),
    constraint thread_goal_version_dates_in_order check (valid_to is null or valid_to >= valid_from),
    constraint thread_goal_version_lengths check (length(title) between 1 and 120 and length(words) <= 500),
    constraint thread_goal_version_serves_another check (serves_id <> goal_id),
    constraint thread_goal_version_retired_is_over check (retired_by is null or valid_to is not null)
);
create unique index thread_goal_version_current on thread_goal_version (goal_id) where valid_to is null;
create index thread_goal_version_serves on thread_goal_version (serves_id);
create index thread_goal_version_changed_by on thread_goal_version (changed_by);
create index thread_goal_version_retired_by on thread_goal_version (retired_by);
comment on table thread_goal_version is 'What a goal or priority said from a date. Kept as long as the goal. All staff read it with the name of whoever worded it; a subject access export shows a person the versions that they worded or retired.';
comment on column thread_goal_version.goal_id is 'The goal or priority.';
comment on column thread_goal_version.revision is '1 for the first; whoever changes it says which one they saw.';
comment on column thread_goal_version.valid_from is 'First day on which this was true.';
comment on column thread_goal_version.valid_to is 'First day on which this was no longer true, the same day where it was reworded again; null while it is true.';
comment on column thread_goal_version.title is 'In a few words.';
comment on column thread_goal_version.words is 'What it means, in a sentence or two; may be empty.';
comment on column thread_goal_version.serves_id is 'The goal that a priority serves; null for a goal.';
comment on column thread_goal_version.measures is 'Keys of the measures that show whether a priority is reached; empty for a goal.';
comment on column thread_goal_version.changed_by is 'Who worded it so.';
comment on column thread_goal_version.changed_at is 'When.';
comment on column thread_goal_version.retired_by is 'Who retired it with this as its last version; null otherwise.';
