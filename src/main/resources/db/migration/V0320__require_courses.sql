create table known_leave (
    person_id bigint not null references person,
    first_day date   not null,
    last_day  date,
    primary key (person_id, first_day),
    constraint known_leave_days_in_order check (last_day is null or last_day >= first_day)
);
comment on table known_leave is 'Days on which a person says that they will be away, without a reason, so that nothing is booked over them, no reminder comes, and returners have time. Kept two years after the last day; a subject access export shows the person''s own.';
comment on column known_leave.person_id is 'Who is away.';
comment on column known_leave.first_day is 'First day away.';
comment on column known_leave.last_day is 'Last day away; null while it is not known.';

create table requirement (
    requirement_id    bigint not null generated always as identity primary key,
    code              text   not null constraint requirement_code_once unique,
    course_id         bigint not null references course,
    why               text   not null constraint requirement_has_reason check (why <> ''),
    roles             text[] not null default '{}',
    levels            text[] not null default '{}',
    applies_from      date   not null,
    applies_to        date,
    grace_days        int    not null constraint requirement_grace check (grace_days between 0 and 730),
    starter_days      int    not null constraint requirement_starters check (starter_days between 0 and 730),
    returner_days     int    not null constraint requirement_returners check (returner_days between 0 and 730),
    valid_months      int    constraint requirement_validity check (valid_months between 1 and 120),
    renew_days        int    not null default 0 constraint requirement_renewal check (renew_days between 0 and 365),
    credit_months     int    not null default 0 constraint requirement_credit check (credit_months between 0 and 240),
    shortened_on      date,
    months_before     int,
    version           int    not null default 0,
    constraint requirement_dates_in_order check (applies_to is null or applies_to >= applies_from)
);
create index requirement_course on requirement (course_id);
comment on table requirement is 'Rules by which somebody has to do a course; L&D writes them. Kept as long as the portal, so that it can be told why something was due. Names nobody.';
comment on column requirement.requirement_id is 'Key, made by the portal.';
comment on column requirement.code is 'The organisation''s own short key, by which files name the rule; R- and a number for those made in the portal.';
comment on column requirement.course_id is 'The course to be done.';
comment on column requirement.why is 'Where the rule comes from, in words for those whom it asks.';
comment on column requirement.roles is 'Job roles that it asks; empty for all.';
comment on column requirement.levels is 'Practice levels that it asks; empty for all, and for those without one.';
comment on column requirement.applies_from is 'First day on which it applies.';
comment on column requirement.applies_to is 'Last day on which it applies; null while none is known.';
comment on column requirement.grace_days is 'Days for those who were in post when it began, or when it became stricter.';
comment on column requirement.starter_days is 'Days for those who start, or come under it by another post.';
comment on column requirement.returner_days is 'Days for those who come back, from long leave or from elsewhere.';
comment on column requirement.valid_months is 'After how many months it has to be done again; null for never.';
comment on column requirement.renew_days is 'How many days before that it can be renewed without losing time.';
comment on column requirement.credit_months is 'For how many months before it asked somebody what they had done counts; 0 when it does not.';
comment on column requirement.shortened_on is 'Day on which the validity was shortened last; null when it never was.';
comment on column requirement.months_before is 'The validity before that; null for unlimited.';
comment on column requirement.version is 'Rises with every change, so that nobody overwrites another''s.';

create table requirement_unit (
    requirement_id bigint not null references requirement on delete cascade,
    unit_id        bigint not null references unit,
    primary key (requirement_id, unit_id)
);
create index requirement_unit_unit on requirement_unit (unit_id);
comment on table requirement_unit is 'Services and teams that a rule asks, with everything below them; none for the whole organisation. Kept as long as the rule.';
comment on column requirement_unit.requirement_id is 'The rule.';
comment on column requirement_unit.unit_id is 'The service or team.';

create table requirement_equivalent (
    requirement_id bigint not null references requirement on delete cascade,
    course_id      bigint not null references course,
    primary key (requirement_id, course_id)
);
create index requirement_equivalent_course on requirement_equivalent (course_id);
comment on table requirement_equivalent is 'Further courses that count for a rule, such as the one that its course replaced. Kept as long as the rule.';
comment on column requirement_equivalent.requirement_id is 'The rule.';
comment on column requirement_equivalent.course_id is 'The course that counts as well.';

create table requirement_change (
    requirement_id bigint      not null references requirement on delete cascade,
    version        int         not null,
    changed_at     timestamptz not null,
    person_id      bigint      references person,
    primary key (requirement_id, version)
);
create index requirement_change_person on requirement_change (person_id);
comment on table requirement_change is 'Who wrote and changed a rule. Kept as long as the rule; a subject access export shows what the person did.';
comment on column requirement_change.requirement_id is 'The rule.';
comment on column requirement_change.version is 'The version that came of it.';
comment on column requirement_change.changed_at is 'When.';
comment on column requirement_change.person_id is 'Who did it; null for what the portal did itself.';

create table requirement_standing (
    requirement_id bigint not null references requirement on delete cascade,
    person_id      bigint not null references person,
    unit_id        bigint not null references unit,
    state          text   not null,
    due_on         date,
    done_on        date,
    renew_from     date,
    worked_out_on  date   not null,
    primary key (requirement_id, person_id)
);
create index requirement_standing_person on requirement_standing (person_id);
create index requirement_standing_unit on requirement_standing (unit_id);
create index requirement_standing_state on requirement_standing (requirement_id, state, due_on);
comment on table requirement_standing is 'How each person stood to each rule when it was last worked out, so that lists and counts of the whole organisation are quick. Written anew each night; deleted when the rule no longer asks the person; a subject access export shows the person''s own.';
comment on column requirement_standing.requirement_id is 'The rule.';
comment on column requirement_standing.person_id is 'Whom it asks.';
comment on column requirement_standing.unit_id is 'Where their main post was then.';
comment on column requirement_standing.state is 'NOT_YET, DUE, OVERDUE, VALID, RENEW, MET or AWAY.';
comment on column requirement_standing.due_on is 'By when it has to be done, or done again; null when never.';
comment on column requirement_standing.done_on is 'When it was done last; null when never.';
comment on column requirement_standing.renew_from is 'From when it can be renewed without losing time; null when it need not be.';
comment on column requirement_standing.worked_out_on is 'The day in England as of which this is true.';
