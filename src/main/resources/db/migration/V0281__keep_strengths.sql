create table strength_sitting (
    person_id     bigint   primary key constraint strength_sitting_person_fkey references person,
    sitting       uuid     not null,
    started_on    date     not null,
    with_optional boolean  not null,
    next_page     smallint not null,
    answer        jsonb    not null
);
comment on table strength_sitting is 'Answers of the strengths sitting that a person has begun and not finished; nobody else reads them, administrators included. Deleted when they finish it or begin anew, and when they go from the directory; a subject access export shows the whole row.';
comment on column strength_sitting.person_id is 'Whose it is; one at a time.';
comment on column strength_sitting.sitting is 'Key, made at random; the result keeps it, so that finishing twice is finishing once.';
comment on column strength_sitting.started_on is 'Day on which it was begun, in England.';
comment on column strength_sitting.with_optional is 'Whether the person chose to be asked about spirituality, which is off unless chosen: it may tell of a belief.';
comment on column strength_sitting.next_page is 'Page to go on with, from 1.';
comment on column strength_sitting.answer is 'Answers from 1 to 5 by the key of the statement.';

create table strength_result (
    strength_result_id bigint generated always as identity primary key,
    sitting            uuid       not null constraint strength_result_once unique,
    person_id          bigint     not null constraint strength_result_person_fkey references person,
    taken_on           date       not null,
    strength           text[]     not null,
    thirds             smallint[] not null,
    constraint strength_result_score_for_each_strength check (cardinality(strength) = cardinality(thirds)),
    constraint strength_result_score_range check (12 <= all (thirds) and 60 >= all (thirds))
);
create index strength_result_person on strength_result (person_id, strength_result_id);
comment on table strength_result is 'Scores of a finished strengths sitting. The person reads them; people to whom they show their strengths read the bands of the latest, nobody else reads any, administrators included. Kept until the person deletes them, or goes from the directory; a subject access export shows all of a person''s rows.';
comment on column strength_result.strength_result_id is 'Key; the later result has the higher.';
comment on column strength_result.sitting is 'The sitting that it came out of.';
comment on column strength_result.person_id is 'Whose it is.';
comment on column strength_result.taken_on is 'Day on which it was finished, in England.';
comment on column strength_result.strength is 'Keys of the strengths that have a score. What was answered is not kept.';
comment on column strength_result.thirds is 'Scores in thirds of a point, 12 to 60 for 4 to 20: three answers scaled to four make thirds.';

create table strength_share (
    person_id      bigint not null constraint strength_share_person_fkey references person,
    shared_with_id bigint not null constraint strength_share_shared_with_fkey references person,
    shared_on      date   not null,
    constraint strength_share_pkey primary key (person_id, shared_with_id),
    constraint strength_share_not_with_oneself check (shared_with_id <> person_id)
);
create index strength_share_shared_with on strength_share (shared_with_id);
comment on table strength_share is 'That a person shows their strengths to another by name. Deleted the moment they take it back, and kept no longer than until either goes from the directory; a subject access export shows it to both.';
comment on column strength_share.person_id is 'Whose strengths.';
comment on column strength_share.shared_with_id is 'Who may read them.';
comment on column strength_share.shared_on is 'Since which day, in England.';
