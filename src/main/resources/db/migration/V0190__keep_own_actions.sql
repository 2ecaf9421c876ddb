create table measure_action (
    person_id      bigint  not null constraint measure_action_person_fkey references person,
    measure        text    not null,
    words          text    not null,
    look_again_on  date    not null,
    shared_with_id bigint  constraint measure_action_shared_with_fkey references person,
    constraint measure_action_pkey primary key (person_id, measure),
    constraint measure_action_words_length check (length(words) between 1 and 500),
    constraint measure_action_not_shared_with_oneself check (shared_with_id <> person_id)
);
create index measure_action_shared_with on measure_action (shared_with_id);
comment on table measure_action is 'What a person wants to do about one of their own measures, for themselves; a line manager reads it only where it was shared with them, nobody else ever does, administrators included. Kept until the person deletes it, or goes from the directory; a subject access export shows all of a person''s rows, and to the line manager it was shared with only that it was.';
comment on column measure_action.person_id is 'Whose it is.';
comment on column measure_action.measure is 'Key of the measure, as in the files of measures; one action for each.';
comment on column measure_action.words is 'What they want to do.';
comment on column measure_action.look_again_on is 'Day from which the start page reminds them, in England.';
comment on column measure_action.shared_with_id is 'The line manager it was shared with, who reads it only while they still are that; null when it is private. A later line manager does not inherit it.';
