create table enrolment_review_correction (
    enrolment_id bigint not null,
    month        int    not null,
    version      int    not null,
    held_on      date   not null,
    outcome      text   not null,
    words        text   not null,
    writer_id    bigint not null constraint enrolment_review_correction_writer_fkey references person,
    corrected_on date   not null,
    constraint enrolment_review_correction_pkey primary key (enrolment_id, month, version),
    constraint enrolment_review_correction_review_fkey foreign key (enrolment_id, month) references enrolment_review on delete cascade
);
create index enrolment_review_correction_writer on enrolment_review_correction (writer_id);
comment on table enrolment_review_correction is 'What stood in a review of a programme before it was corrected: each version as it was. Read as the review''s words are. Kept as long as the review, and part of the same subject access exports.';
comment on column enrolment_review_correction.enrolment_id is 'Of which enrolment.';
comment on column enrolment_review_correction.month is 'Which of its reviews.';
comment on column enrolment_review_correction.version is 'Its version as it stood.';
comment on column enrolment_review_correction.held_on is 'The day that stood there.';
comment on column enrolment_review_correction.outcome is 'The outcome that stood there.';
comment on column enrolment_review_correction.words is 'The words that stood there.';
comment on column enrolment_review_correction.writer_id is 'Who had written them.';
comment on column enrolment_review_correction.corrected_on is 'When they were corrected, in England.';
