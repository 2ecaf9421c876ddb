create table absence (
    person_id bigint        not null constraint absence_person_fkey references person,
    first_day date          not null,
    last_day  date,
    cause     text          not null,
    days_lost numeric(5, 1) not null constraint absence_days_range check (days_lost >= 0),
    constraint absence_pkey primary key (person_id, first_day),
    constraint absence_days_in_order check (last_day is null or last_day >= first_day)
);
create index absence_first_day on absence (first_day);
comment on table absence is 'Working days that a person lost to sickness: data about health. No page shows a row of it, to anybody; only the sums of workforce_figure and workforce_share leave it. Deleted after 36 months; a subject access export shows the person''s rows.';
comment on column absence.person_id is 'Who was ill.';
comment on column absence.first_day is 'First day of the absence.';
comment on column absence.last_day is 'Last day of it; null while it lasts.';
comment on column absence.cause is 'Key of the group of causes, as in workforce/lists.yaml; what exactly the file said is not kept.';
comment on column absence.days_lost is 'Working days lost; 0 for an absence that was withdrawn.';

create table establishment (
    unit_id    bigint        not null constraint establishment_unit_fkey references unit,
    job_role   text          not null,
    valid_from date          not null,
    fte        numeric(8, 2) not null constraint establishment_fte_range check (fte >= 0),
    constraint establishment_pkey primary key (unit_id, job_role, valid_from)
);
comment on table establishment is 'Budgeted posts of a unit and role from a day on. Names nobody. Kept as long as the unit.';
comment on column establishment.unit_id is 'The unit that the posts belong to.';
comment on column establishment.job_role is 'Role, written as in the file of people.';
comment on column establishment.valid_from is 'First day on which so much is budgeted.';
comment on column establishment.fte is 'Full-time equivalents; 0 from the day on which there are none any more.';

create table leaving_reason (
    person_id bigint not null constraint leaving_reason_person_fkey references person,
    last_day  date   not null,
    reason    text   not null,
    constraint leaving_reason_pkey primary key (person_id, last_day)
);
comment on table leaving_reason is 'Why somebody said they left. No page shows a row of it, only the sums of workforce_share. Deleted after 36 months; a subject access export shows the person''s rows.';
comment on column leaving_reason.person_id is 'Who left.';
comment on column leaving_reason.last_day is 'Their last day, as in the file of people.';
comment on column leaving_reason.reason is 'Key of the group of reasons, as in workforce/lists.yaml.';

create table workforce_figure (
    unit_id     bigint not null constraint workforce_figure_unit_fkey references unit,
    figure      text   not null,
    month       date   not null,
    verdict     text   not null,
    numerator   numeric(14, 2),
    denominator numeric(14, 2),
    constraint workforce_figure_pkey primary key (unit_id, figure, month),
    constraint workforce_figure_withheld_is_not_stored
        check (verdict = 'SHOWN' or numerator is null and denominator is null)
);
comment on table workforce_figure is 'Figures of a service or the organisation at the end of a month, as they are shown to anybody: what is withheld is not in it. Names nobody. Made anew from posts and absences after each import and each night; 24 months are kept.';
comment on column workforce_figure.unit_id is 'The service or the organisation.';
comment on column workforce_figure.figure is 'Key of the figure in workforce/figures.yaml, or of a number that stands beside it.';
comment on column workforce_figure.month is 'First day of the month.';
comment on column workforce_figure.verdict is 'Whether it may be shown, and if not, why.';
comment on column workforce_figure.numerator is 'What is counted; null when it is withheld.';
comment on column workforce_figure.denominator is 'Of what, or for each of what; null when it is withheld, or there is none.';

create table workforce_share (
    unit_id   bigint  not null constraint workforce_share_unit_fkey references unit,
    kind      text    not null,
    category  text    not null,
    verdict   text    not null,
    amount    integer,
    whole     integer,
    as_of     date    not null,
    constraint workforce_share_pkey primary key (unit_id, kind, category),
    constraint workforce_share_withheld_is_not_stored
        check (verdict = 'SHOWN' or category = '' and amount is null and whole is null)
);
comment on table workforce_share is 'How a whole splits into groups (causes of sickness, reasons for leaving, characteristics), for a service or the organisation, rounded to fives as it is shown to anybody: what is withheld is not in it. Names nobody. Replaced by the next calculation or file.';
comment on column workforce_share.unit_id is 'The service or the organisation.';
comment on column workforce_share.kind is 'cause, reason, or a characteristic.';
comment on column workforce_share.category is 'Key of the group in workforce/lists.yaml; together for those too small to stand alone; empty for a table that is withheld.';
comment on column workforce_share.verdict is 'Whether the table may be shown, and if not, why.';
comment on column workforce_share.amount is 'Days or people of the group, rounded to fives; null when it is withheld.';
comment on column workforce_share.whole is 'The sum of the amounts; null when it is withheld.';
comment on column workforce_share.as_of is 'The day that it describes.';
