create table scorecard_target (
    scorecard_target_id bigint generated always as identity primary key,
    key       text        not null,
    revision  integer     not null constraint scorecard_target_revision_range check (revision > 0),
    value     numeric(8, 2),
    set_at    timestamptz not null,
    person_id bigint      constraint scorecard_target_person references person,
    set_by    text        not null,
    request   uuid        not null constraint scorecard_target_request unique,
    constraint scorecard_target_in_a_row unique (key, revision)
);
create index scorecard_target_person on scorecard_target (person_id);
comment on table scorecard_target is 'Targets of the scorecard''s rows, all that were ever set. Kept as long as the portal, since frozen copies and the minutes of boards rest on them; a subject access export shows those that the person set.';
comment on column scorecard_target.scorecard_target_id is 'Key.';
comment on column scorecard_target.key is 'The row, by its key in the definition file.';
comment on column scorecard_target.revision is 'Counts the targets of a row, from 1; the highest is the one that holds.';
comment on column scorecard_target.value is 'In the unit of the row''s figure; null where the target was taken away.';
comment on column scorecard_target.set_at is 'When it was set.';
comment on column scorecard_target.person_id is 'Who set it; null for somebody who is not in the directory.';
comment on column scorecard_target.set_by is 'Their full name on that day.';
comment on column scorecard_target.request is 'Of the form that set it, so that sending it twice sets one target.';

create function scorecard_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'What was set or frozen on the scorecard stays as it is';
end $$;
create trigger scorecard_target_never_changes before update or delete on scorecard_target
    for each row execute function scorecard_never_changes();
