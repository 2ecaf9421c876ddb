-- Named, to named readers only. Nothing here refers to a campaign, an invitation or a ballot, and nothing there to this.
create table confidential_interview (
    interview_id bigint generated always as identity primary key,
    launch_form  uuid        not null constraint confidential_interview_once unique,
    owner_id     bigint      not null references person,
    title        text        not null,
    purpose      text        not null,
    instrument   jsonb       not null,
    opened_at    timestamptz not null,
    closes_at    timestamptz not null,
    kept_until   date        not null,
    status       text        not null default 'DRAFT'
        constraint confidential_interview_status_known check (status in ('DRAFT', 'SENT')),
    told         boolean     not null default false,
    constraint confidential_interview_lengths
        check (length(title) between 1 and 100 and length(purpose) between 1 and 1000),
    constraint confidential_interview_times_in_order
        check (closes_at > opened_at and kept_until > (closes_at at time zone 'Europe/London')::date)
);
create index confidential_interview_owner on confidential_interview (owner_id);
create index confidential_interview_kept on confidential_interview (kept_until);
comment on table confidential_interview is 'Questions that some people are asked by name, for named readers. Kept until kept_until, then deleted with everything that belongs to it. A subject access export shows it to those who are asked, to its readers and to its owner, each with their own part.';
comment on column confidential_interview.interview_id is 'Key.';
comment on column confidential_interview.launch_form is 'The form that it was sent from, so that one form makes one.';
comment on column confidential_interview.owner_id is 'Who set it up. That gives no right to read an answer.';
comment on column confidential_interview.title is 'Title shown to those who are asked and to readers.';
comment on column confidential_interview.purpose is 'Why it is asked and what will happen with the answers, in words to those who are asked.';
comment on column confidential_interview.instrument is 'The set of questions, copied when it was sent.';
comment on column confidential_interview.opened_at is 'When it was sent.';
comment on column confidential_interview.closes_at is 'Until when answers can be given, changed or withdrawn.';
comment on column confidential_interview.kept_until is 'The day in England on which it is deleted, with answers and log. Told before the first answer.';
comment on column confidential_interview.status is 'DRAFT while it is put together; SENT from then on, and nothing of it changes any more.';
comment on column confidential_interview.told is 'Whether the one message about it is in the outbox.';

create table confidential_reader (
    interview_id bigint not null references confidential_interview,
    person_id    bigint not null references person,
    primary key (interview_id, person_id)
);
create index confidential_reader_person on confidential_reader (person_id);
comment on table confidential_reader is 'Who may read the answers, as long as they are in post. Fixed when the interview is sent. Kept as long as the interview; a subject access export shows a reader which interviews they may read, and those who are asked who may read theirs.';
comment on column confidential_reader.interview_id is 'The interview.';
comment on column confidential_reader.person_id is 'The reader.';

create table confidential_request (
    request_id   bigint  generated always as identity primary key,
    interview_id bigint  not null references confidential_interview,
    person_id    bigint  not null references person,
    declined     boolean not null default false,
    constraint confidential_request_once unique (interview_id, person_id)
);
create index confidential_request_person on confidential_request (person_id);
comment on table confidential_request is 'Who is asked. Fixed when the interview is sent. Kept as long as the interview; a subject access export shows the person the whole row.';
comment on column confidential_request.request_id is 'Key.';
comment on column confidential_request.interview_id is 'The interview.';
comment on column confidential_request.person_id is 'Who is asked.';
comment on column confidential_request.declined is 'They would rather not answer, and are not asked again. Only they see it: to readers and the owner it is no answer like another.';

create table confidential_answer (
    request_id bigint      not null primary key references confidential_request,
    answers    smallint[]  not null,
    comments   jsonb       not null,
    sent_at    timestamptz not null
);
comment on table confidential_answer is 'What somebody answered, with their name by way of the request. Deleted when they withdraw it, else kept as long as the interview; a subject access export shows it to the person who answered, and to nobody else.';
comment on column confidential_answer.request_id is 'Who answered what.';
comment on column confidential_answer.answers is 'To the questions in their order that are not answered in own words; 0 for none, -1 for rather not said.';
comment on column confidential_answer.comments is 'Own words by the key of their question; empty texts where there are none.';
comment on column confidential_answer.sent_at is 'When this version of it was sent.';

create table confidential_reading (
    reading_id bigint      generated always as identity primary key,
    request_id bigint      not null references confidential_request,
    reader_id  bigint      not null references person,
    read_at    timestamptz not null
);
create index confidential_reading_request on confidential_reading (request_id);
create index confidential_reading_reader on confidential_reading (reader_id);
comment on table confidential_reading is 'Every time that somebody opened the answers of a person. Written by the statement that reads them. Kept as long as the interview, also when the answers are withdrawn, and changed by nothing; a subject access export shows it to the person whose answers were read, and to the reader.';
comment on column confidential_reading.reading_id is 'Key.';
comment on column confidential_reading.request_id is 'Whose answers.';
comment on column confidential_reading.reader_id is 'Who read them.';
comment on column confidential_reading.read_at is 'When.';
