create table review_cycle (
    review_cycle_id bigint generated always as identity primary key,
    form          uuid   not null constraint review_cycle_once unique,
    name          text   not null constraint review_cycle_name_length check (length(name) between 1 and 80),
    from_day      date   not null,
    to_day        date   not null,
    opens_on      date   not null,
    sign_by       date   not null,
    questions     text   not null,
    set_up_by_id  bigint not null constraint review_cycle_set_up_by_fkey references person,
    constraint review_cycle_name_unique unique (name),
    constraint review_cycle_in_order check (from_day < to_day and opens_on <= sign_by)
);
create index review_cycle_set_up_by on review_cycle (set_up_by_id);
comment on table review_cycle is 'One round of Performance and Learning Reviews, such as a quarter. Kept as long as a review of it; part of the subject access export of whoever set it up.';
comment on column review_cycle.review_cycle_id is 'Key.';
comment on column review_cycle.form is 'The form that it was entered in, so that one form makes one cycle.';
comment on column review_cycle.name is 'As staff see it.';
comment on column review_cycle.from_day is 'The first day that is looked back on.';
comment on column review_cycle.to_day is 'The last of them.';
comment on column review_cycle.opens_on is 'From when on it can be prepared.';
comment on column review_cycle.sign_by is 'By when both should have signed.';
comment on column review_cycle.questions is 'Key of the form of questions, a file in frameworks.';
comment on column review_cycle.set_up_by_id is 'Who set it up.';

create table review (
    review_id       bigint generated always as identity primary key,
    review_cycle_id bigint not null constraint review_cycle_fkey references review_cycle,
    person_id       bigint not null constraint review_person_fkey references person,
    manager_id      bigint constraint review_manager_fkey references person,
    state           text   not null constraint review_state_known check (state in
                    ('PREPARING', 'PERSON_READY', 'MANAGER_READY', 'TALKING', 'PERSON_SIGNED', 'MANAGER_SIGNED', 'SIGNED')),
    agreed_version  int    not null default 0,
    constraint review_once_a_cycle unique (person_id, review_cycle_id),
    constraint review_not_with_oneself check (manager_id <> person_id)
);
create index review_of_cycle on review (review_cycle_id, state);
create index review_manager on review (manager_id);
comment on table review is 'The Performance and Learning Review of a person in a cycle. Read by the person and by whoever is their line manager today; nobody else ever, administrators included. Fixed once both have signed: the database refuses changes. Kept for six years after the cycle, or until the person goes from the directory; a subject access export shows all of a person''s rows.';
comment on column review.review_id is 'Key.';
comment on column review.review_cycle_id is 'The cycle.';
comment on column review.person_id is 'Whose review it is.';
comment on column review.manager_id is 'The line manager who has the other part: follows the directory until both have signed.';
comment on column review.state is 'How far the two are.';
comment on column review.agreed_version is 'Rises by one with each change of what is agreed. A signature is one of a version.';

create table review_part (
    review_id  bigint not null constraint review_part_review_fkey references review on delete cascade,
    writer_id  bigint not null constraint review_part_writer_fkey references person,
    side       text   not null constraint review_part_side_known check (side in ('PERSON', 'MANAGER')),
    ready_at   timestamptz,
    left_on    date,
    constraint review_part_pkey primary key (review_id, writer_id)
);
create index review_part_writer on review_part (writer_id);
comment on table review_part is 'What one person prepares for a review. The other reads it when both are ready. Kept as long as the review, and part of the subject access exports of both.';
comment on column review_part.review_id is 'The review.';
comment on column review_part.writer_id is 'Who writes it.';
comment on column review_part.side is 'PERSON or MANAGER.';
comment on column review_part.ready_at is 'When they said that it is ready; null while they write.';
comment on column review_part.left_on is 'When they stopped being the line manager, in England; what they wrote stays, marked.';

create table review_answer (
    review_id  bigint not null,
    writer_id  bigint not null,
    question   text   not null,
    asked      text   not null,
    words      text   not null constraint review_answer_words_length check (length(words) <= 2000),
    version    int    not null,
    constraint review_answer_pkey primary key (review_id, writer_id, question),
    constraint review_answer_part_fkey foreign key (review_id, writer_id) references review_part on delete cascade
);
comment on table review_answer is 'An answer in one of the two parts, saved while it is typed. Kept as long as the review, and part of the same subject access exports.';
comment on column review_answer.review_id is 'The review.';
comment on column review_answer.writer_id is 'Who wrote it.';
comment on column review_answer.question is 'Key of the question in the form.';
comment on column review_answer.asked is 'The question as it was worded then.';
comment on column review_answer.words is 'The answer; may be empty.';
comment on column review_answer.version is 'Rises by one with each change, so that two tabs do not overwrite each other.';

create table review_agreed (
    review_id   bigint not null constraint review_agreed_review_fkey references review on delete cascade,
    question    text   not null,
    asked       text   not null,
    words       text   not null constraint review_agreed_words_length check (length(words) <= 2000),
    version     int    not null,
    by_id       bigint not null constraint review_agreed_by_fkey references person,
    constraint review_agreed_pkey primary key (review_id, question)
);
create index review_agreed_by on review_agreed (by_id);
comment on table review_agreed is 'What the two agree: goals, needs, and what else. Either of them writes it. Kept as long as the review, and part of the same subject access exports.';
comment on column review_agreed.review_id is 'The review.';
comment on column review_agreed.question is 'Key of the question in the form.';
comment on column review_agreed.asked is 'The question as it was worded then.';
comment on column review_agreed.words is 'What was agreed; may be empty.';
comment on column review_agreed.version is 'Rises by one with each change, so that neither overwrites the other.';
comment on column review_agreed.by_id is 'Who changed it last.';

create table review_fact (
    review_fact_id bigint generated always as identity primary key,
    review_id   bigint not null constraint review_fact_review_fkey references review on delete cascade,
    kind        text   not null constraint review_fact_kind_known check (kind in ('MEASURE', 'GOAL_REACHED', 'GOAL_OPEN', 'LEARNING', 'STRENGTH')),
    name        text   not null,
    on_day      date,
    numerator   int,
    denominator int
);
create index review_fact_review on review_fact (review_id, review_fact_id);
comment on table review_fact is 'What the portal knew of the period when the person was ready: own measures that their line manager sees anyway, goals and strengths they share with them, learning. Kept as long as the review; part of the person''s subject access export.';
comment on column review_fact.review_fact_id is 'Key; their order.';
comment on column review_fact.review_id is 'The review.';
comment on column review_fact.kind is 'MEASURE, GOAL_REACHED, GOAL_OPEN, LEARNING or STRENGTH.';
comment on column review_fact.name is 'Of the measure, goal, course or strength.';
comment on column review_fact.on_day is 'Its day, or the last day of its month; null for none.';
comment on column review_fact.numerator is 'Of a measure; else null.';
comment on column review_fact.denominator is 'Of a measure that is a share; else null.';

create table review_signature (
    review_id   bigint not null constraint review_signature_review_fkey references review on delete cascade,
    side        text   not null constraint review_signature_side_known check (side in ('PERSON', 'MANAGER')),
    signer_id   bigint not null constraint review_signature_signer_fkey references person,
    agreed_version int not null,
    signed_at   timestamptz not null,
    constraint review_signature_pkey primary key (review_id, side)
);
create index review_signature_signer on review_signature (signer_id);
comment on table review_signature is 'That one of the two signed what was agreed as it stood. Kept as long as the review, and part of the same subject access exports.';
comment on column review_signature.review_id is 'The review.';
comment on column review_signature.side is 'PERSON or MANAGER.';
comment on column review_signature.signer_id is 'Who signed.';
comment on column review_signature.agreed_version is 'The version of what was agreed that they signed.';
comment on column review_signature.signed_at is 'When.';

create table review_remark (
    review_remark_id bigint generated always as identity primary key,
    form        uuid   not null constraint review_remark_once unique,
    review_id   bigint not null constraint review_remark_review_fkey references review on delete cascade,
    by_id       bigint not null constraint review_remark_by_fkey references person,
    words       text   not null constraint review_remark_words_length check (length(words) between 1 and 1000),
    at          timestamptz not null
);
create index review_remark_review on review_remark (review_id, review_remark_id);
create index review_remark_by on review_remark (by_id);
comment on table review_remark is 'What one of the two added after both had signed. Added to, never changed. Kept as long as the review, and part of the same subject access exports.';
comment on column review_remark.review_remark_id is 'Key; their order.';
comment on column review_remark.form is 'The form that it was entered in, so that one form makes one remark.';
comment on column review_remark.review_id is 'The review.';
comment on column review_remark.by_id is 'Who added it.';
comment on column review_remark.words is 'The remark.';
comment on column review_remark.at is 'When.';

create table review_feedback (
    review_feedback_id bigint generated always as identity primary key,
    review_id   bigint not null constraint review_feedback_review_fkey references review on delete cascade,
    asked_id    bigint not null constraint review_feedback_asked_fkey references person,
    question    text   not null constraint review_feedback_question_length check (length(question) between 1 and 300),
    asked_on    date   not null,
    answer      text   constraint review_feedback_answer_length check (length(answer) between 1 and 1000),
    for_manager boolean not null default false,
    declined    boolean not null default false,
    settled_on  date,
    constraint review_feedback_one_each unique (review_id, asked_id),
    constraint review_feedback_settled_whole check ((settled_on is null) = (answer is null and not declined))
);
create index review_feedback_asked on review_feedback (asked_id, settled_on);
comment on table review_feedback is 'Feedback that a person asked a colleague for. Read by the person, by whoever gave it, and by the line manager only where the colleague said so. Kept as long as the review; part of the subject access exports of the person and of whoever gave it.';
comment on column review_feedback.review_feedback_id is 'Key.';
comment on column review_feedback.review_id is 'For which review.';
comment on column review_feedback.asked_id is 'Who was asked.';
comment on column review_feedback.question is 'What they were asked.';
comment on column review_feedback.asked_on is 'When, in England.';
comment on column review_feedback.answer is 'Their answer; null while there is none.';
comment on column review_feedback.for_manager is 'Whether the line manager may read it too.';
comment on column review_feedback.declined is 'Whether they would rather not.';
comment on column review_feedback.settled_on is 'When they answered or declined, in England; null while it waits.';

create function refuse_change_of_signed_review() returns trigger language plpgsql as $$
declare
    changed bigint := case when tg_op = 'DELETE' then old.review_id else new.review_id end;
begin
    if tg_table_name = 'review' then
        if old.state = 'SIGNED' and (tg_op = 'UPDATE' or exists (
                select from review_cycle where review_cycle_id = old.review_cycle_id and sign_by > current_date - interval '6 years')) then
            raise exception 'Review % is signed by both: nothing in it changes', old.review_id using errcode = 'restrict_violation';
        end if;
    elsif exists (select from review where review_id = changed and state = 'SIGNED') then
        raise exception 'Review % is signed by both: nothing in it changes', changed using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger review_fixed before update or delete on review for each row execute function refuse_change_of_signed_review();
create trigger review_part_fixed before insert or update or delete on review_part for each row execute function refuse_change_of_signed_review();
create trigger review_answer_fixed before insert or update or delete on review_answer for each row execute function refuse_change_of_signed_review();
create trigger review_agreed_fixed before insert or update or delete on review_agreed for each row execute function refuse_change_of_signed_review();
create trigger review_fact_fixed before insert or update or delete on review_fact for each row execute function refuse_change_of_signed_review();
create trigger review_signature_fixed before insert or update or delete on review_signature for each row execute function refuse_change_of_signed_review();
create trigger review_feedback_fixed before update or delete on review_feedback for each row execute function refuse_change_of_signed_review();

create function keep_remark_as_it_is() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        raise exception 'A remark is added to and not changed' using errcode = 'restrict_violation';
    end if;
    if not exists (select from review where review_id = new.review_id and state = 'SIGNED') then
        raise exception 'Review % is not signed by both: change it instead', new.review_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger review_remark_kept before insert or update on review_remark for each row execute function keep_remark_as_it_is();
