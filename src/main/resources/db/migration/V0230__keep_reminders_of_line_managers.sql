create table team_reminder (
    team_reminder_id bigint generated always as identity primary key,
    person_id        bigint not null constraint team_reminder_person_fkey references person,
    form             uuid   not null constraint team_reminder_once unique,
    words            text   not null,
    remind_on        date   not null,
    constraint team_reminder_words_length check (length(words) between 1 and 300)
);
create index team_reminder_person on team_reminder (person_id, remind_on);
comment on table team_reminder is 'What a line manager agreed with their team and wants to come back to, for themselves: nobody else reads it, administrators included, and it is about no person in particular. Kept until they say that it is done, or they go from the directory; a subject access export shows all of a person''s rows to that person.';
comment on column team_reminder.team_reminder_id is 'Key.';
comment on column team_reminder.person_id is 'Whose it is: the line manager.';
comment on column team_reminder.form is 'The form that it was sent from, so that one form makes one.';
comment on column team_reminder.words is 'What was agreed.';
comment on column team_reminder.remind_on is 'Day from which the start page reminds them, in England.';
