create table observation_import (
    observation_import_id bigint generated always as identity primary key,
    source      text        not null,
    data_date   date        not null,
    received_at timestamptz not null
);
comment on table observation_import is 'A file of observations that changed something. Names no person. Kept as long as any observation or correction that it brought.';
comment on column observation_import.observation_import_id is 'Key.';
comment on column observation_import.source is 'The system that the file came out of, in the administrator''s words.';
comment on column observation_import.data_date is 'The day whose state the file describes.';
comment on column observation_import.received_at is 'When it was imported.';

-- Not a foreign key: the one statement that writes it has just made the row, and to check it again for each of a million
-- observations would cost a large import more than it could ever find.
alter table observation add column observation_import_id bigint;
comment on column observation.observation_import_id is 'The file that brought this value; null for one from before this was kept.';

create table observation_correction (
    person_id             bigint  not null constraint observation_correction_person_fkey references person,
    measure               text    not null,
    period                date    not null,
    observation_import_id bigint  not null
        constraint observation_correction_import_fkey references observation_import,
    numerator             integer not null,
    denominator           integer,
    constraint observation_correction_pkey primary key (person_id, measure, period, observation_import_id)
);
create index observation_correction_import on observation_correction (observation_import_id);
comment on table observation_correction is 'What an observation was before a later file restated it. Kept as long as the observation; part of a subject access export.';
comment on column observation_correction.person_id is 'Whose work it is.';
comment on column observation_correction.measure is 'Key of the measure.';
comment on column observation_correction.period is 'First day of the month.';
comment on column observation_correction.observation_import_id is 'The file that restated it, and so when.';
comment on column observation_correction.numerator is 'The numerator before.';
comment on column observation_correction.denominator is 'The denominator before; null for a plain count.';
