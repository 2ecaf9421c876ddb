create table own_instrument (
    own_instrument_id bigint generated always as identity primary key,
    key               text not null constraint own_instrument_key unique
);
comment on table own_instrument is 'A set of questions that the organisation wrote or adapted. Names nobody. Kept until an owner of surveys removes it; launched campaigns have a copy.';
comment on column own_instrument.own_instrument_id is 'Key.';
comment on column own_instrument.key is 'The key in its definition; none of a shipped instrument.';

create table own_instrument_version (
    own_instrument_id bigint      not null references own_instrument on delete cascade,
    version           int         not null,
    definition        text        not null,
    revision          int         not null default 1,
    finished          boolean     not null default false,
    changed_at        timestamptz not null,
    primary key (own_instrument_id, version),
    constraint own_instrument_version_positive check (version > 0 and revision > 0)
);
create unique index own_instrument_version_one_draft on own_instrument_version (own_instrument_id) where not finished;
comment on table own_instrument_version is 'One version of an own set of questions. A finished one can be launched and does not change any more; at most one is being worked on. Names nobody. Kept as long as the set.';
comment on column own_instrument_version.own_instrument_id is 'The set.';
comment on column own_instrument_version.version is 'From 1; the number in its definition.';
comment on column own_instrument_version.definition is 'The YAML file itself, as it is exported and imported.';
comment on column own_instrument_version.revision is 'Counts the saved changes: who saves over another revision than they saw is refused.';
comment on column own_instrument_version.finished is 'Whether it can be launched.';
comment on column own_instrument_version.changed_at is 'When it was last changed.';

create function own_instrument_version_guard() returns trigger language plpgsql as $$
begin
    if old.finished then
        raise exception 'A finished version does not change any more';
    end if;
    return new;
end $$;
create trigger own_instrument_version_guard before update on own_instrument_version
    for each row execute function own_instrument_version_guard();
