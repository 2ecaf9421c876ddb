-- So that days to results are counted, not believed: a portal that stood still at the close releases later.
alter table release add column released_at timestamptz;
update release set released_at = closed_at;
alter table release
    alter column released_at set not null,
    add constraint release_after_close check (released_at >= closed_at);
comment on column release.closed_at is 'When it closed.';
comment on column release.released_at is 'When its results were released, for all viewers at once.';

-- Copies of before were of results that came out on the day of the close; copies cannot be updated, but be born with it.
alter table frozen_scorecard_service add column results_after integer default 0;
alter table frozen_scorecard_service alter column results_after drop default;
comment on column frozen_scorecard_service.results_after is 'Days from the close of the survey until results about it were released; null where none were shown.';
