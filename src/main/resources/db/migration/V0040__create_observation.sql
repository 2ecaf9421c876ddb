create table observation (
    person_id   bigint        not null constraint observation_person_fkey references person,
    measure     text          not null,
    period      date          not null,
    numerator   integer       not null,
    denominator integer,
    unit_id     bigint        not null constraint observation_unit_fkey references unit,
    fte         numeric(4, 3) not null,
    constraint observation_pkey primary key (person_id, measure, period),
    constraint observation_period_is_month check (extract(day from period) = 1),
    constraint observation_numerator_range check (numerator >= 0),
    constraint observation_denominator_range check (denominator >= numerator),
    constraint observation_fte_range check (fte > 0)
);
create index observation_unit on observation (unit_id);
create index observation_measure_period on observation (measure, period);
comment on table observation is 'What a person did in a month, as counts. Kept 36 months, so that a trend of two years has a year before it; a subject access export shows every row.';
comment on column observation.person_id is 'Whose work it is.';
comment on column observation.measure is 'Key of the measure, as in the files of measures.';
comment on column observation.period is 'First day of the month.';
comment on column observation.numerator is 'How many, such as assessments finished in time.';
comment on column observation.denominator is 'Of how many, such as all assessments finished; null for a measure that is a plain count.';
comment on column observation.unit_id is 'The unit that the person belonged to in that month: the figure counts there, and above it.';
comment on column observation.fte is 'The person''s full-time equivalent in that month, 1.000 for full time.';

create table comparison (
    unit_id     bigint         not null constraint comparison_unit_fkey references unit,
    measure     text           not null,
    period      date           not null,
    parent_id   bigint         constraint comparison_parent_fkey references unit,
    numerator   bigint         not null,
    denominator numeric(14, 3) not null,
    people      integer        not null,
    constraint comparison_pkey primary key (unit_id, measure, period),
    constraint comparison_people_range check (people >= 0)
);
create index comparison_parent on comparison (parent_id);
create index comparison_measure_period on comparison (measure, period);
comment on table comparison is 'Sums of observations over a unit and all below it, made again whenever an observation of that month changes. Kept as long as the observations.';
comment on column comparison.unit_id is 'The unit.';
comment on column comparison.measure is 'Key of the measure.';
comment on column comparison.period is 'First day of the month.';
comment on column comparison.parent_id is 'The unit above it in that month; null for the organisation.';
comment on column comparison.numerator is 'Sum of the numerators.';
comment on column comparison.denominator is 'Sum of the denominators; for a plain count, of the full-time equivalents.';
comment on column comparison.people is 'How many people contribute: those with a plain count, or with a denominator above nought.';
