create table saved_self_check (
    saved_self_check_id uuid primary key,
    person_id           bigint not null references person,
    taken_on            date   not null,
    scale               text[] not null,
    score               double precision[] not null,
    constraint saved_self_check_score_for_each_scale check (cardinality(scale) = cardinality(score)),
    constraint saved_self_check_score_range check (1 <= all (score) and 5 >= all (score))
);
create index saved_self_check_person on saved_self_check (person_id, taken_on);
comment on table saved_self_check is 'Scores of a private self-check that a person chose to keep; nobody else reads them, administrators included. Kept until the person deletes them, or goes from the directory; a subject access export shows all of a person''s rows.';
comment on column saved_self_check.saved_self_check_id is 'Key, made at random in the browser, so that saving twice is saving once.';
comment on column saved_self_check.person_id is 'Whose it is.';
comment on column saved_self_check.taken_on is 'Day on which it was taken, in England.';
comment on column saved_self_check.scale is 'Keys of the scales that were answered in full, in their order. What was answered is not kept.';
comment on column saved_self_check.score is 'Means from 1 to 5, one for each scale, unrounded.';
