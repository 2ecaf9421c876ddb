create table application_round (
    application_round_id bigint generated always as identity primary key,
    form                 uuid not null constraint application_round_once unique,
    programme            text not null,
    opens_on             date not null,
    closes_on            date not null,
    decided_by           date not null,
    starts_on            date not null,
    constraint application_round_in_order check (opens_on <= closes_on and closes_on <= decided_by and decided_by <= starts_on)
);
create index application_round_programme on application_round (programme, closes_on);
comment on table application_round is 'When one can apply for a programme; all staff see it. Kept for good: it names nobody.';
comment on column application_round.application_round_id is 'Key.';
comment on column application_round.form is 'The form that it was entered in, so that one form makes one.';
comment on column application_round.programme is 'Key of the programme, as in its file.';
comment on column application_round.opens_on is 'First day on which one can apply.';
comment on column application_round.closes_on is 'Last such day, in England.';
comment on column application_round.decided_by is 'By when applicants hear.';
comment on column application_round.starts_on is 'First day of the programme for those who are accepted.';

create table programme_application (
    programme_application_id bigint generated always as identity primary key,
    application_round_id     bigint not null constraint programme_application_round_fkey references application_round,
    person_id                bigint not null constraint programme_application_person_fkey references person,
    version                  int    not null,
    status                   text   not null constraint programme_application_status_known
        check (status in ('DRAFT', 'SENT', 'SUPPORTED', 'NOT_SUPPORTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    sent_on                  date,
    supporter_id             bigint constraint programme_application_supporter_fkey references person,
    support_words            text   not null constraint programme_application_support_length check (length(support_words) <= 1500),
    decided_on               date,
    feedback                 text   not null constraint programme_application_feedback_length check (length(feedback) <= 1500),
    constraint programme_application_one unique (application_round_id, person_id),
    constraint programme_application_sent_with_a_day check (status in ('DRAFT', 'WITHDRAWN') or sent_on is not null),
    constraint programme_application_decided_with_feedback
        check ((status in ('ACCEPTED', 'DECLINED')) = (decided_on is not null) and (decided_on is null) = (feedback = ''))
);
create index programme_application_person on programme_application (person_id);
create index programme_application_supporter on programme_application (supporter_id);
comment on table programme_application is 'A person''s application for a programme. The applicant reads all of it; the coordinator once it was sent; whoever is the line manager reads that it was sent and what they wrote in support, and nothing else; nobody else reads any, administrators included. Kept for two years after the round has closed, or until the person goes from the directory; a subject access export shows all of a person''s rows, and a line manager what they wrote.';
comment on column programme_application.programme_application_id is 'Key.';
comment on column programme_application.application_round_id is 'The round.';
comment on column programme_application.person_id is 'Who applies.';
comment on column programme_application.version is 'Rises by one with each change, so that two tabs do not overwrite each other.';
comment on column programme_application.status is 'DRAFT, SENT, SUPPORTED or NOT_SUPPORTED by the line manager, ACCEPTED or DECLINED by the coordinator, or WITHDRAWN.';
comment on column programme_application.sent_on is 'When it was sent.';
comment on column programme_application.supporter_id is 'The line manager who said whether they support it.';
comment on column programme_application.support_words is 'What they wrote.';
comment on column programme_application.decided_on is 'When it was decided.';
comment on column programme_application.feedback is 'Feedback to the applicant, with the decision.';

create table application_answer (
    programme_application_id bigint not null constraint application_answer_application_fkey
        references programme_application on delete cascade,
    criterion                text   not null,
    words                    text   not null constraint application_answer_words_length check (length(words) between 1 and 2000),
    constraint application_answer_pkey primary key (programme_application_id, criterion)
);
comment on table application_answer is 'What an applicant wrote to a criterion. Applicant and coordinator read it, the line manager does not. Kept as long as the application, and part of the applicant''s subject access export.';
comment on column application_answer.programme_application_id is 'The application.';
comment on column application_answer.criterion is 'Key of the criterion, as in the programme''s file.';
comment on column application_answer.words is 'The answer.';
