create table contested_figure (
    contested_figure_id bigint generated always as identity primary key,
    person_id      bigint      not null constraint contested_figure_person_fkey references person,
    measure        text        not null,
    period         date        not null,
    numerator      integer     not null,
    denominator    integer,
    words          text        not null,
    shared_with_id bigint      constraint contested_figure_shared_with_fkey references person,
    contested_at   timestamptz not null,
    state          text        not null,
    answer         text,
    answered_by    text,
    settled_at     timestamptz,
    read_at        timestamptz,
    constraint contested_figure_period_is_month check (extract(day from period) = 1),
    constraint contested_figure_words_length check (length(words) between 1 and 500),
    constraint contested_figure_answer_length check (length(answer) between 1 and 500),
    constraint contested_figure_state_known check (state in ('OPEN', 'ANSWERED', 'CORRECTED', 'WITHDRAWN')),
    constraint contested_figure_settled check ((state = 'OPEN') = (settled_at is null)),
    constraint contested_figure_answered check ((state in ('ANSWERED', 'CORRECTED')) = (answer is not null)),
    constraint contested_figure_not_shared_with_oneself check (shared_with_id <> person_id)
);
create unique index contested_figure_one_open on contested_figure (person_id, measure) where state = 'OPEN';
create index contested_figure_person on contested_figure (person_id, measure, contested_at);
create index contested_figure_shared_with on contested_figure (shared_with_id);
create index contested_figure_waiting on contested_figure (contested_at) where state = 'OPEN';
comment on table contested_figure is 'A person says that one of their own figures does not look right, and the data owner answers. Read by the person, by the administrators as the owners of the data, and by the line manager it was shared with. Kept as long as the observation it is about, 36 months; a subject access export shows all of a person''s rows, answers included, and to the line manager only that it was shared with them.';
comment on column contested_figure.contested_figure_id is 'Key.';
comment on column contested_figure.person_id is 'Whose figure it is.';
comment on column contested_figure.measure is 'Key of the measure, as in the files of measures; at most one open row for each person.';
comment on column contested_figure.period is 'First day of the month whose figure it was.';
comment on column contested_figure.numerator is 'The figure as it was then.';
comment on column contested_figure.denominator is 'Of how many, as it was then; null for a plain number.';
comment on column contested_figure.words is 'What does not look right, in the person''s words; no names of children.';
comment on column contested_figure.shared_with_id is 'The line manager it was shared with, who reads it only while they still are that; null when it is not shared.';
comment on column contested_figure.contested_at is 'When it was said.';
comment on column contested_figure.state is 'OPEN; ANSWERED: the figure stands, and why; CORRECTED: the person was right, and the data is put right; WITHDRAWN by the person.';
comment on column contested_figure.answer is 'The data owner''s words; null while open and when withdrawn.';
comment on column contested_figure.answered_by is 'Name of the administrator who answered, so that the person knows whom to ask; null before.';
comment on column contested_figure.settled_at is 'When it was answered or withdrawn; null while open.';
comment on column contested_figure.read_at is 'When the person first had the answer on their screen; null before. It takes the answer off the start page.';
