create table workforce_action (
    workforce_action_id bigint generated always as identity primary key,
    unit_id  bigint  not null constraint workforce_action_unit_fkey references unit,
    theme    text    not null constraint workforce_action_theme_known
        check (theme in ('RECRUITMENT', 'RETENTION', 'WELLBEING', 'DEVELOPMENT', 'INCLUSION', 'LEADERSHIP')),
    title    text    not null constraint workforce_action_title_length check (length(title) between 1 and 150),
    purpose  text    not null constraint workforce_action_purpose_length check (length(purpose) between 1 and 500),
    owner_id bigint  not null constraint workforce_action_owner_fkey references person,
    due      date    not null,
    state    text    not null constraint workforce_action_state_known
        check (state in ('PLANNED', 'DOING', 'DONE', 'NOT_POSSIBLE')),
    because  text    not null constraint workforce_action_because_length check (length(because) <= 500),
    version  integer not null default 1,
    request  uuid    not null constraint workforce_action_request unique,
    constraint workforce_action_says_why check (state <> 'NOT_POSSIBLE' or because <> '')
);
create index workforce_action_unit on workforce_action (unit_id);
create index workforce_action_owner on workforce_action (owner_id);
comment on table workforce_action is 'An action of a service''s or the organisation''s workforce plan, for those who read its figures. Kept as long as the unit; a subject access export shows the rows whose owner the person is.';
comment on column workforce_action.workforce_action_id is 'Key.';
comment on column workforce_action.unit_id is 'The service or the organisation.';
comment on column workforce_action.theme is 'What it is for: recruitment, retention, wellbeing, development, inclusion or leadership.';
comment on column workforce_action.title is 'What is done.';
comment on column workforce_action.purpose is 'What it is to change.';
comment on column workforce_action.owner_id is 'Who sees to it.';
comment on column workforce_action.due is 'Day by which it is to be done.';
comment on column workforce_action.state is 'PLANNED, DOING, DONE or NOT_POSSIBLE.';
comment on column workforce_action.because is 'The latest news; why, when it is not possible.';
comment on column workforce_action.version is 'Counts changes, so that nobody overwrites another''s unseen.';
comment on column workforce_action.request is 'Of the form that made it, so that sending it twice makes one.';
