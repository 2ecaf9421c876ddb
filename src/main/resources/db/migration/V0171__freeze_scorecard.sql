create table frozen_scorecard (
    frozen_scorecard_id bigint generated always as identity primary key,
    quarter      text        not null constraint frozen_scorecard_quarter_form check (quarter ~ '^\d{4}-Q[1-4]$'),
    revision     integer     not null constraint frozen_scorecard_revision_range check (revision > 0),
    frozen_at    timestamptz not null,
    person_id    bigint      constraint frozen_scorecard_person references person,
    frozen_by    text        not null,
    organisation text        not null,
    campaign_id  bigint      constraint frozen_scorecard_release references release,
    loop_wave    text,
    loop_days    integer,
    request      uuid        not null constraint frozen_scorecard_request unique,
    constraint frozen_scorecard_in_a_row unique (quarter, revision)
);
create index frozen_scorecard_person on frozen_scorecard (person_id);
create index frozen_scorecard_release on frozen_scorecard (campaign_id);
comment on table frozen_scorecard is 'A copy of the scorecard of a quarter, for the board. It never changes; what is frozen again is a revision beside it. Kept as long as the board''s papers; a subject access export shows those that the person froze.';
comment on column frozen_scorecard.frozen_scorecard_id is 'Key.';
comment on column frozen_scorecard.quarter is 'Quarter of the calendar year, such as 2026-Q4.';
comment on column frozen_scorecard.revision is 'From 1 within a quarter.';
comment on column frozen_scorecard.frozen_at is 'When it was frozen.';
comment on column frozen_scorecard.person_id is 'Who froze it; null for somebody who is not in the directory.';
comment on column frozen_scorecard.frozen_by is 'Their full name on that day.';
comment on column frozen_scorecard.organisation is 'Name of the organisation on that day.';
comment on column frozen_scorecard.campaign_id is 'The release that its report tells of, whose figures do not change; null before any.';
comment on column frozen_scorecard.loop_wave is 'Title of the survey from whose close days were counted; null before any.';
comment on column frozen_scorecard.loop_days is 'Days since that close.';
comment on column frozen_scorecard.request is 'Of the form that froze it, so that sending it twice makes one copy.';

create table frozen_scorecard_row (
    frozen_scorecard_id bigint   not null constraint frozen_scorecard_row_of references frozen_scorecard,
    position            smallint not null,
    key        text not null,
    theme      text not null,
    indicator  text not null,
    purpose    text not null,
    origin     text not null,
    value      text not null,
    because    text not null,
    compared   text not null,
    basis      text not null,
    benchmark  text not null,
    target     text not null,
    target_by  text not null,
    target_on  date,
    standing   text not null constraint frozen_scorecard_row_standing_known check (standing in ('MET', 'CLOSE', 'NOT_MET', 'NO_TARGET', 'OPEN')),
    number     double precision,
    primary key (frozen_scorecard_id, position),
    constraint frozen_scorecard_row_once unique (frozen_scorecard_id, key),
    constraint frozen_scorecard_row_value_or_why check ((value = '') <> (because = ''))
);
comment on table frozen_scorecard_row is 'A row of a frozen copy, in the words in which it was shown. It names who set its target as the copy showed it: kept as long as the copy; a subject access export shows it with the target.';
comment on column frozen_scorecard_row.frozen_scorecard_id is 'The copy.';
comment on column frozen_scorecard_row.position is 'Place in it, from 1.';
comment on column frozen_scorecard_row.key is 'Key in the definition file.';
comment on column frozen_scorecard_row.theme is 'Theme.';
comment on column frozen_scorecard_row.indicator is 'What was measured.';
comment on column frozen_scorecard_row.purpose is 'Why.';
comment on column frozen_scorecard_row.origin is 'Where the figure came from.';
comment on column frozen_scorecard_row.value is 'The value in words, such as "72 %"; empty where there was none.';
comment on column frozen_scorecard_row.because is 'Why there was none; else empty.';
comment on column frozen_scorecard_row.compared is 'Such as "up from 66 %"; may be empty.';
comment on column frozen_scorecard_row.basis is 'What both were about, and how many stood behind them.';
comment on column frozen_scorecard_row.benchmark is 'A published figure with its source; may be empty.';
comment on column frozen_scorecard_row.target is 'The target in words; empty for none.';
comment on column frozen_scorecard_row.target_by is 'Who set it; empty for none.';
comment on column frozen_scorecard_row.target_on is 'The day on which they set it; null for none.';
comment on column frozen_scorecard_row.standing is 'MET, CLOSE, NOT_MET, NO_TARGET or OPEN.';
comment on column frozen_scorecard_row.number is 'The value as a number, as it was rounded; null for none and for a bound.';

create table frozen_scorecard_service (
    frozen_scorecard_id bigint   not null constraint frozen_scorecard_service_of references frozen_scorecard,
    position            smallint not null,
    name        text    not null,
    first_after integer,
    due         integer not null,
    on_time     integer not null,
    overdue     integer not null,
    asked       integer not null,
    helped      integer not null,
    primary key (frozen_scorecard_id, position)
);
comment on table frozen_scorecard_service is 'How a service went from answers to deeds, as all staff saw it when the copy was frozen. Names nobody; kept as long as the copy.';
comment on column frozen_scorecard_service.frozen_scorecard_id is 'The copy.';
comment on column frozen_scorecard_service.position is 'Place in it, from 1: the organisation first.';
comment on column frozen_scorecard_service.name is 'Name of the service, or of the organisation.';
comment on column frozen_scorecard_service.first_after is 'Days from the close of the survey to the first commitment about it; null while there was none.';
comment on column frozen_scorecard_service.due is 'Commitments that were done, or whose first promised day had passed.';
comment on column frozen_scorecard_service.on_time is 'Of these, those that were done by that day.';
comment on column frozen_scorecard_service.overdue is 'Commitments whose day had passed and that were not settled.';
comment on column frozen_scorecard_service.asked is 'Commitments of a year of which it was shown whether they helped.';
comment on column frozen_scorecard_service.helped is 'Of these, those of which at least half said so.';

create trigger frozen_scorecard_never_changes before update or delete on frozen_scorecard
    for each row execute function scorecard_never_changes();
create trigger frozen_scorecard_row_never_changes before update or delete on frozen_scorecard_row
    for each row execute function scorecard_never_changes();
create trigger frozen_scorecard_service_never_changes before update or delete on frozen_scorecard_service
    for each row execute function scorecard_never_changes();

-- Nor does a copy grow: its rows come in the transaction that makes it.
create function frozen_scorecard_is_whole() returns trigger language plpgsql as $$
begin
    if not exists (select from frozen_scorecard
                    where frozen_scorecard_id = new.frozen_scorecard_id and xmin = pg_current_xact_id()::xid) then
        raise exception 'A frozen copy of the scorecard takes no more rows';
    end if;
    return new;
end $$;
create trigger frozen_scorecard_row_is_whole before insert on frozen_scorecard_row
    for each row execute function frozen_scorecard_is_whole();
create trigger frozen_scorecard_service_is_whole before insert on frozen_scorecard_service
    for each row execute function frozen_scorecard_is_whole();
