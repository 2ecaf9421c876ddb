create table arrival (
    arrival_id     bigint generated always as identity primary key,
    file           text        not null,
    way            text        not null constraint arrival_way_known check (way in ('PAGE', 'FOLDER', 'API')),
    began_at       timestamptz not null,
    ended_at       timestamptz,
    outcome        text constraint arrival_outcome_known check (outcome in ('TAKEN', 'REFUSED', 'FAILED')),
    row_count      integer     not null default 0,
    bad_rows       integer     not null default 0,
    problem        text,
    problem_detail text,
    constraint arrival_ended_with_outcome check ((ended_at is null) = (outcome is null))
);
create index arrival_file on arrival (file, arrival_id);
comment on table arrival is 'A file that came to change something, and what became of it. Names no person. Kept 36 months; the last good one of each kind for as long as there is none after it.';
comment on column arrival.arrival_id is 'Key, in the order in which they came.';
comment on column arrival.file is 'What kind of file it is, such as people.csv.';
comment on column arrival.way is 'PAGE, FOLDER or API.';
comment on column arrival.began_at is 'When reading it began.';
comment on column arrival.ended_at is 'When reading it ended; null while it goes on, and for ever when the portal was stopped.';
comment on column arrival.outcome is 'TAKEN, REFUSED as a whole, or FAILED on the way.';
comment on column arrival.row_count is 'Rows that it has, good and bad.';
comment on column arrival.bad_rows is 'Rows that were left out.';
comment on column arrival.problem is 'Why it was refused: a reason that the portal has words for.';
comment on column arrival.problem_detail is 'What these words need beside the reason, such as the missing columns; never a value of a row.';
