create table unit (
    unit_id bigint generated always as identity primary key,
    code    text not null constraint unit_code_unique unique,
    kind    text not null constraint unit_kind_known check (kind in ('ORGANISATION', 'SERVICE', 'TEAM'))
);
comment on table unit is 'A place in the structure: the organisation, a service or a team. Kept as long as any result refers to it.';
comment on column unit.unit_id is 'Key.';
comment on column unit.code is 'The code that the HR system uses, stable through renaming.';
comment on column unit.kind is 'ORGANISATION, SERVICE or TEAM.';

create table person (
    person_id       bigint generated always as identity primary key,
    employee_number text not null constraint person_employee_number_unique unique,
    given_name      text not null,
    family_name     text not null,
    email           text not null
);
create unique index person_email_unique on person (lower(email));
comment on table person is 'A member of staff, past or present. Kept six years after they leave; a subject access export shows the whole row.';
comment on column person.person_id is 'Key.';
comment on column person.employee_number is 'The HR system''s number for this person; also the link to their sign-in.';
comment on column person.given_name is 'Given name as staff know it.';
comment on column person.family_name is 'Family name as staff know it.';
comment on column person.email is 'Work e-mail address.';

create table unit_version (
    unit_id    bigint not null references unit,
    valid_from date   not null,
    valid_to   date,
    name       text   not null,
    parent_id  bigint references unit,
    lead_id    bigint references person,
    primary key (unit_id, valid_from),
    constraint unit_version_dates_in_order check (valid_to is null or valid_to > valid_from)
);
create index unit_version_parent on unit_version (parent_id);
create index unit_version_lead on unit_version (lead_id);
comment on table unit_version is 'A unit as it was from a date. Kept as long as the unit; a subject access export shows which units the person led, and when.';
comment on column unit_version.unit_id is 'The unit.';
comment on column unit_version.valid_from is 'First day on which this was true.';
comment on column unit_version.valid_to is 'First day on which this was no longer true; null while it is true.';
comment on column unit_version.name is 'Name shown to staff.';
comment on column unit_version.parent_id is 'The unit above; null for the organisation.';
comment on column unit_version.lead_id is 'Who leads it; null while nobody does.';

create table post (
    post_id        bigint generated always as identity primary key,
    person_id      bigint        not null references person,
    post_number    text          not null,
    unit_id        bigint        not null references unit,
    job_role       text          not null,
    practice_level text,
    fte            numeric(4, 3) not null constraint post_fte_range check (fte > 0 and fte <= 1.5),
    contract_type  text          not null constraint post_contract_type_known
        check (contract_type in ('PERMANENT', 'AGENCY', 'FIXED_TERM', 'STUDENT', 'APPRENTICE')),
    manager_id     bigint references person,
    started        date          not null,
    valid_from     date          not null,
    valid_to       date,
    constraint post_dates_in_order check (valid_to is null or valid_to > valid_from),
    constraint post_not_own_manager check (manager_id <> person_id)
);
create unique index post_version_unique on post (person_id, post_number, valid_from);
create index post_unit on post (unit_id);
create index post_manager on post (manager_id);
comment on table post is 'A post as one person held it from a date. Kept six years after they leave; part of a subject access export.';
comment on column post.post_id is 'Key of this version.';
comment on column post.person_id is 'Who holds it.';
comment on column post.post_number is 'Tells two posts of one person apart.';
comment on column post.unit_id is 'The team, service or organisation it belongs to.';
comment on column post.job_role is 'Role, such as Social worker.';
comment on column post.practice_level is 'Level of practice, such as Newly qualified; null outside practice.';
comment on column post.fte is 'Full-time equivalent, 1.000 for full time.';
comment on column post.contract_type is 'PERMANENT, AGENCY, FIXED_TERM, STUDENT or APPRENTICE.';
comment on column post.manager_id is 'Line manager; null for the director.';
comment on column post.started is 'Start of this spell of employment in the post; length of service counts from it.';
comment on column post.valid_from is 'First day on which this version was true.';
comment on column post.valid_to is 'First day on which it was no longer true; null while it is true.';
