create table programme_coordinator (
    programme text   not null,
    person_id bigint not null constraint programme_coordinator_person_fkey references person,
    constraint programme_coordinator_pkey primary key (programme, person_id)
);
create index programme_coordinator_person on programme_coordinator (person_id);
comment on table programme_coordinator is 'Who coordinates a programme such as the assessed and supported year, as learning and development entered it; people on the programme see it. Kept until it is taken out, or the person goes from the directory; a subject access export shows the row.';
comment on column programme_coordinator.programme is 'Key of the programme, as in its file.';
comment on column programme_coordinator.person_id is 'The coordinator.';

create table enrolment (
    enrolment_id      bigint generated always as identity primary key,
    form              uuid        not null constraint enrolment_once unique,
    version           int         not null,
    person_id         bigint      not null constraint enrolment_person_fkey references person,
    programme         text        not null,
    starts_on         date        not null,
    review_plan       text        not null,
    assessor_id       bigint      constraint enrolment_assessor_fkey references person,
    status            text        not null constraint enrolment_status_known
        check (status in ('UNDER_WAY', 'COMPLETED', 'ENDED')),
    ended_on          date,
    agreement         text        not null constraint enrolment_agreement_length check (length(agreement) <= 2000),
    person_agreed_on  date,
    manager_agreed_on date,
    constraint enrolment_ended_with_a_day check ((status = 'UNDER_WAY') = (ended_on is null)),
    constraint enrolment_not_assessed_by_oneself check (assessor_id <> person_id),
    constraint enrolment_agreed_to_words check (agreement <> '' or (person_agreed_on is null and manager_agreed_on is null))
);
create unique index enrolment_one_under_way on enrolment (person_id, programme) where status = 'UNDER_WAY';
create index enrolment_person on enrolment (person_id);
create index enrolment_assessor on enrolment (assessor_id);
create index enrolment_programme on enrolment (programme, status);
comment on table enrolment is 'That a person is on a programme such as the assessed and supported year, with the support that was agreed. The person, whoever is their line manager, and the assessor named here read all of it; the programme''s coordinator reads dates and counts; nobody else reads any, administrators included. Kept for six years after its end, or until the person goes from the directory; a subject access export shows all of a person''s rows, and an assessor those that name them.';
comment on column enrolment.enrolment_id is 'Key.';
comment on column enrolment.form is 'The form that it was entered in, so that one form makes one.';
comment on column enrolment.version is 'Rises by one with each change, so that two tabs do not overwrite each other.';
comment on column enrolment.person_id is 'Who is on the programme.';
comment on column enrolment.programme is 'Key of the programme, as in its file.';
comment on column enrolment.starts_on is 'First day; with it the frameworks that apply.';
comment on column enrolment.review_plan is 'Key of the months after which reviews are held, as in the programme''s file.';
comment on column enrolment.assessor_id is 'Who assesses; null while nobody is named.';
comment on column enrolment.status is 'UNDER_WAY, COMPLETED at its end, or ENDED before it.';
comment on column enrolment.ended_on is 'When it was completed or ended.';
comment on column enrolment.agreement is 'The support agreement in words; empty until there is one.';
comment on column enrolment.person_agreed_on is 'When the person agreed to these words.';
comment on column enrolment.manager_agreed_on is 'When the line manager of that day agreed to these words.';

create table enrolment_pause (
    enrolment_pause_id bigint generated always as identity primary key,
    enrolment_id       bigint not null constraint enrolment_pause_enrolment_fkey references enrolment on delete cascade,
    from_day           date   not null,
    back_on            date,
    constraint enrolment_pause_forwards check (back_on > from_day)
);
create unique index enrolment_pause_one_open on enrolment_pause (enrolment_id) where back_on is null;
create index enrolment_pause_enrolment on enrolment_pause (enrolment_id, from_day);
comment on table enrolment_pause is 'Time away from a programme, by which its later dates move; never why. Read as the enrolment is, the coordinator included. Kept as long as the enrolment; part of the person''s subject access export.';
comment on column enrolment_pause.enrolment_pause_id is 'Key.';
comment on column enrolment_pause.enrolment_id is 'The enrolment.';
comment on column enrolment_pause.from_day is 'First day away.';
comment on column enrolment_pause.back_on is 'First day back; null while it is not known.';

create table enrolment_review (
    enrolment_id bigint not null constraint enrolment_review_enrolment_fkey references enrolment on delete cascade,
    month        int    not null constraint enrolment_review_month_sensible check (month between 1 and 60),
    version      int    not null,
    held_on      date   not null,
    outcome      text   not null constraint enrolment_review_outcome_known
        check (outcome in ('ON_TRACK', 'MORE_SUPPORT', 'PASSED', 'NOT_PASSED', 'EXTENDED')),
    words        text   not null constraint enrolment_review_words_length check (length(words) between 1 and 2000),
    writer_id    bigint not null constraint enrolment_review_writer_fkey references person,
    constraint enrolment_review_pkey primary key (enrolment_id, month)
);
create index enrolment_review_writer on enrolment_review (writer_id);
comment on table enrolment_review is 'A review that was held on a programme. The person, whoever is their line manager and the assessor read it; the coordinator reads that it was held, when, and its outcome, never its words. Kept as long as the enrolment; part of the person''s subject access export, and of the writer''s for what they wrote.';
comment on column enrolment_review.enrolment_id is 'The enrolment.';
comment on column enrolment_review.month is 'After how many months it was due.';
comment on column enrolment_review.version is 'Rises by one with each correction.';
comment on column enrolment_review.held_on is 'The day on which it was held.';
comment on column enrolment_review.outcome is 'ON_TRACK or MORE_SUPPORT; for the last also PASSED, NOT_PASSED or EXTENDED.';
comment on column enrolment_review.words is 'What goes well, and what was agreed.';
comment on column enrolment_review.writer_id is 'Who wrote it down.';

create table programme_evidence (
    programme_evidence_id bigint generated always as identity primary key,
    form                  uuid   not null constraint programme_evidence_once unique,
    enrolment_id          bigint not null constraint programme_evidence_enrolment_fkey references enrolment on delete cascade,
    on_day                date   not null,
    title                 text   not null constraint programme_evidence_title_length check (length(title) between 1 and 120),
    words                 text   not null constraint programme_evidence_words_length check (length(words) <= 2000)
);
create index programme_evidence_enrolment on programme_evidence (enrolment_id, on_day);
comment on table programme_evidence is 'A piece of evidence, in the words of the person on a programme, without anything about a family. They, whoever is their line manager and the assessor read it; the coordinator reads for how many statements there is any. Kept until the person takes it out, and as long as the enrolment; part of the person''s subject access export.';
comment on column programme_evidence.programme_evidence_id is 'Key.';
comment on column programme_evidence.form is 'The form that it was entered in, so that one form makes one.';
comment on column programme_evidence.enrolment_id is 'The enrolment.';
comment on column programme_evidence.on_day is 'The day that it is about.';
comment on column programme_evidence.title is 'What it is, such as an observed visit.';
comment on column programme_evidence.words is 'What it shows.';

create table programme_evidence_element (
    programme_evidence_id bigint not null constraint programme_evidence_element_evidence_fkey
        references programme_evidence on delete cascade,
    framework             text   not null,
    element               text   not null,
    constraint programme_evidence_element_pkey primary key (programme_evidence_id, framework, element)
);
comment on table programme_evidence_element is 'What a piece of evidence is evidence of. Read and kept as the piece is.';
comment on column programme_evidence_element.programme_evidence_id is 'The piece of evidence.';
comment on column programme_evidence_element.framework is 'Key of the framework.';
comment on column programme_evidence_element.element is 'Key of its capability or standard.';
