create table goal (
    goal_id        bigint generated always as identity primary key,
    form           uuid   not null constraint goal_once unique,
    version        int    not null,
    person_id      bigint not null constraint goal_person_fkey references person,
    title          text   not null constraint goal_title_length check (length(title) between 1 and 120),
    why            text   not null constraint goal_why_length check (length(why) <= 600),
    how            text   not null constraint goal_how_length check (length(how) <= 600),
    evidence       text   not null constraint goal_evidence_length check (length(evidence) <= 600),
    next_step      text   not null constraint goal_next_step_length check (length(next_step) <= 200),
    due_on         date   not null,
    link_kind      text   constraint goal_link_kind_known check (link_kind in ('CAPABILITY', 'MEASURE', 'STRENGTH', 'SURVEY')),
    link_key       text,
    link_name      text,
    shared_with_id bigint constraint goal_shared_with_fkey references person,
    done_on        date,
    done_words     text   not null constraint goal_done_words_length check (length(done_words) <= 600),
    constraint goal_not_shared_with_oneself check (shared_with_id <> person_id),
    constraint goal_link_whole check ((link_kind is null) = (link_key is null) and (link_kind is null) = (link_name is null))
);
create index goal_person on goal (person_id, due_on);
create index goal_shared_with on goal (shared_with_id);
comment on table goal is 'A goal of a person''s development plan. A line manager reads it only where it was shared with them and while they are that; nobody else ever does, administrators included. Kept until the person deletes it, or goes from the directory; a subject access export shows all of a person''s rows.';
comment on column goal.goal_id is 'Key.';
comment on column goal.form is 'The form that it was entered in, so that one form makes one goal.';
comment on column goal.version is 'Rises by one with each change, so that two tabs do not overwrite each other.';
comment on column goal.person_id is 'Whose it is.';
comment on column goal.title is 'What they want to reach.';
comment on column goal.why is 'Why it matters.';
comment on column goal.how is 'How they go about it.';
comment on column goal.evidence is 'By what they will see that it is reached.';
comment on column goal.next_step is 'The next small step.';
comment on column goal.due_on is 'By when, in England.';
comment on column goal.link_kind is 'What it is linked to: CAPABILITY, MEASURE, STRENGTH or SURVEY; null for nothing.';
comment on column goal.link_key is 'Key of what it is linked to.';
comment on column goal.link_name is 'Its name as it stood when it was linked.';
comment on column goal.shared_with_id is 'The line manager it was shared with, who reads it only while they still are that; null when it is private. A later line manager does not inherit it.';
comment on column goal.done_on is 'When it was reached; null while it is open.';
comment on column goal.done_words is 'What came of it, in their words.';

create table goal_check_in (
    goal_check_in_id bigint generated always as identity primary key,
    form             uuid   not null constraint goal_check_in_once unique,
    goal_id          bigint not null constraint goal_check_in_goal_fkey references goal on delete cascade,
    on_day           date   not null,
    words            text   not null constraint goal_check_in_words_length check (length(words) between 1 and 600)
);
create index goal_check_in_goal on goal_check_in (goal_id, goal_check_in_id);
comment on table goal_check_in is 'What the owner of a goal wrote about how it goes; read by whoever reads the goal. Kept as long as the goal; part of its owner''s subject access export.';
comment on column goal_check_in.goal_check_in_id is 'Key.';
comment on column goal_check_in.form is 'The form that it was entered in, so that one form makes one.';
comment on column goal_check_in.goal_id is 'The goal.';
comment on column goal_check_in.on_day is 'Day, in England.';
comment on column goal_check_in.words is 'How it goes.';

create table learning_need (
    person_id bigint not null constraint learning_need_person_fkey references person,
    topic     text   not null,
    words     text   not null constraint learning_need_words_length check (length(words) <= 300),
    since     date   not null,
    constraint learning_need_pkey primary key (person_id, topic)
);
create index learning_need_topic on learning_need (topic);
comment on table learning_need is 'What a person wants to learn. Nobody else reads it; learning and development sees for each topic how many people want it, in steps of five from five on. Kept until the person takes it out, or goes from the directory; a subject access export shows all of a person''s rows.';
comment on column learning_need.person_id is 'Whose it is.';
comment on column learning_need.topic is 'Key of the topic, as in the file of topics.';
comment on column learning_need.words is 'What about it, for themselves; may be empty.';
comment on column learning_need.since is 'Since which day, in England.';

create table career_account (
    person_id bigint not null constraint career_account_person_fkey references person,
    ask       text   not null,
    standing  text   not null constraint career_account_standing_known check (standing in ('NOT_YET', 'PARTLY', 'YES')),
    constraint career_account_pkey primary key (person_id, ask)
);
comment on table career_account is 'Where a person stands, by their own account, in what a step of a career path asks for. Nobody else reads it, administrators included. Kept until the person changes or deletes it, or goes from the directory; a subject access export shows all of a person''s rows.';
comment on column career_account.person_id is 'Whose account it is.';
comment on column career_account.ask is 'Keys of path, step and what it asks for, with slashes between them.';
comment on column career_account.standing is 'NOT_YET, PARTLY or YES.';
