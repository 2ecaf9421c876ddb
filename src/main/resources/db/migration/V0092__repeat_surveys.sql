create table survey_series (
    series_id   bigint generated always as identity primary key,
    launch_form uuid    not null constraint survey_series_form_once unique,
    first_wave  jsonb   not null,
    rhythm      text    not null
        constraint survey_series_rhythm_known check (rhythm in ('MONTHLY', 'QUARTERLY', 'TWICE_YEARLY')),
    next_wave   int     not null default 1 constraint survey_series_next_after_first check (next_wave > 0),
    problem     text,
    stopped     boolean not null default false
);
comment on table survey_series is 'A survey that repeats itself. Kept as long as its waves; names no person.';
comment on column survey_series.series_id is 'Key.';
comment on column survey_series.launch_form is 'The form that it was started from, so that one form makes one series.';
comment on column survey_series.first_wave is 'What its owner launched: questions, audience, times and threshold of the first wave. Each wave is reckoned from it.';
comment on column survey_series.rhythm is 'MONTHLY, QUARTERLY or TWICE_YEARLY, by the calendar in England.';
comment on column survey_series.next_wave is 'Number of the wave that is launched next; the first is 0 and was launched by its owner.';
comment on column survey_series.problem is 'Why the last wave was left out; null when it was launched.';
comment on column survey_series.stopped is 'No further wave is launched.';
