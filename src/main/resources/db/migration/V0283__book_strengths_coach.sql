create table strengths_coach (
    person_id bigint primary key constraint strengths_coach_person_fkey references person,
    about     text   not null constraint strengths_coach_about_length check (length(about) between 1 and 300)
);
comment on table strengths_coach is 'Who coaches colleagues about their strengths, as learning and development entered it; all staff see it. Kept until it is taken out, or the person goes from the directory; a subject access export shows the whole row.';
comment on column strengths_coach.person_id is 'The coach.';
comment on column strengths_coach.about is 'What they offer and when, in a sentence or two.';

create table coaching_request (
    coaching_request_id bigint generated always as identity primary key,
    form                uuid        not null constraint coaching_request_once unique,
    person_id           bigint      not null constraint coaching_request_person_fkey references person,
    coach_id            bigint      not null constraint coaching_request_coach_fkey references person,
    words               text        not null constraint coaching_request_words_length check (length(words) between 1 and 500),
    asked_at            timestamptz not null,
    status              text        not null constraint coaching_request_status_known
        check (status in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    meet_at             timestamptz,
    answer              text        not null constraint coaching_request_answer_length check (length(answer) <= 500),
    constraint coaching_request_not_of_oneself check (coach_id <> person_id),
    constraint coaching_request_accepted_with_a_time check ((status = 'ACCEPTED') = (meet_at is not null))
);
create unique index coaching_request_one_open on coaching_request (person_id, coach_id) where status = 'ASKED';
create index coaching_request_person on coaching_request (person_id);
create index coaching_request_coach on coaching_request (coach_id);
comment on table coaching_request is 'That a person asked a strengths coach for a conversation, and what the coach answered. The two read it, nobody else does, administrators included. Kept until the one who asked deletes their strengths, or either goes from the directory; a subject access export shows it to both.';
comment on column coaching_request.coaching_request_id is 'Key.';
comment on column coaching_request.form is 'The form that it was sent from, so that one form makes one.';
comment on column coaching_request.person_id is 'Who asked.';
comment on column coaching_request.coach_id is 'Who was asked.';
comment on column coaching_request.words is 'What they would like to talk about.';
comment on column coaching_request.asked_at is 'When.';
comment on column coaching_request.status is 'ASKED, then ACCEPTED or DECLINED by the coach, or WITHDRAWN by the one who asked.';
comment on column coaching_request.meet_at is 'When they meet; only where it was accepted.';
comment on column coaching_request.answer is 'What the coach answered; empty for nothing more to say.';
