create table evaluation_ask (
    evaluation_ask_id bigint  not null generated always as identity primary key,
    completion_id     bigint  not null references completion,
    course_id         bigint  not null references course,
    person_id         bigint  not null references person,
    stage             text    not null
        constraint evaluation_ask_stage_known check (stage in ('AFTER', 'LATER', 'MANAGER')),
    opens_on          date    not null,
    closes_on         date    not null,
    answered          boolean not null default false,
    answered_by       bigint  references person,
    counted           boolean not null default false,
    told              int     not null default 0,
    constraint evaluation_ask_once unique (completion_id, stage),
    constraint evaluation_ask_days_in_order check (closes_on >= opens_on),
    constraint evaluation_ask_answered_by check (answered = (answered_by is not null)),
    constraint evaluation_ask_counted_when_answered check (answered or not counted)
);
create index evaluation_ask_course on evaluation_ask (course_id, stage);
create index evaluation_ask_person on evaluation_ask (person_id) where not answered;
create index evaluation_ask_all_of_person on evaluation_ask (person_id);
create index evaluation_ask_answered_by on evaluation_ask (answered_by) where answered_by is not null;
create index evaluation_ask_open on evaluation_ask (opens_on) where not answered;
comment on table evaluation_ask is 'Who is asked what they think of a course, and whether they answered: never what. Deleted three years after it closed; a subject access export shows the whole row.';
comment on column evaluation_ask.evaluation_ask_id is 'Key.';
comment on column evaluation_ask.completion_id is 'The completion that it is about.';
comment on column evaluation_ask.course_id is 'The course.';
comment on column evaluation_ask.person_id is 'Who completed it.';
comment on column evaluation_ask.stage is 'AFTER: the learner, straight afterwards. LATER: the learner, some weeks later. MANAGER: whoever manages the learner by then, whether they see it in practice.';
comment on column evaluation_ask.opens_on is 'From when it can be answered.';
comment on column evaluation_ask.closes_on is 'Until when.';
comment on column evaluation_ask.answered is 'Whether it was; without a time.';
comment on column evaluation_ask.answered_by is 'The learner or their manager, so that the managers behind a figure can be counted; null until then.';
comment on column evaluation_ask.counted is 'Whether the answer is among those that were released.';
comment on column evaluation_ask.told is 'How many messages have named it: two at most.';

create table evaluation_ballot (
    evaluation_ballot_id uuid       not null default gen_random_uuid() primary key,
    course_id            bigint     not null references course,
    stage                text       not null
        constraint evaluation_ballot_stage_known check (stage in ('AFTER', 'LATER', 'MANAGER')),
    questions            text[]     not null,
    answers              smallint[] not null,
    constraint evaluation_ballot_whole check (cardinality(questions) = cardinality(answers) and cardinality(answers) > 0),
    constraint evaluation_ballot_answers_known check (1 <= all (answers) and 5 >= all (answers))
);
create index evaluation_ballot_course on evaluation_ballot (course_id, stage);
comment on table evaluation_ballot is 'Answers that wait until there are enough to release: no name, no session, no time, no order. Deleted when they are released, as only their sums are kept.';
comment on column evaluation_ballot.evaluation_ballot_id is 'A random key.';
comment on column evaluation_ballot.course_id is 'The course that it is about.';
comment on column evaluation_ballot.stage is 'Which questions were asked.';
comment on column evaluation_ballot.questions is 'Keys of the questions.';
comment on column evaluation_ballot.answers is 'One for each question, from 1 to 5.';

create table evaluation_release (
    evaluation_release_id bigint not null generated always as identity primary key,
    course_id             bigint not null references course,
    stage                 text   not null
        constraint evaluation_release_stage_known check (stage in ('AFTER', 'LATER', 'MANAGER')),
    released_on           date   not null,
    ballots               int    not null constraint evaluation_release_of_enough check (ballots >= 5)
);
create index evaluation_release_course on evaluation_release (course_id, stage, released_on);
comment on table evaluation_release is 'Steps in which answers about a course were released, each of so many that none can be told apart. Kept as long as the course; names nobody.';
comment on column evaluation_release.evaluation_release_id is 'Key.';
comment on column evaluation_release.course_id is 'The course.';
comment on column evaluation_release.stage is 'Which questions were asked.';
comment on column evaluation_release.released_on is 'On which day.';
comment on column evaluation_release.ballots is 'How many answered.';

create table evaluation_score (
    evaluation_release_id bigint not null references evaluation_release on delete cascade,
    question              text   not null,
    ballots               int    not null constraint evaluation_score_of_enough check (ballots >= 5),
    total                 int    not null,
    primary key (evaluation_release_id, question)
);
comment on table evaluation_score is 'What was answered to one question in one step. Kept as long as the release; names nobody.';
comment on column evaluation_score.evaluation_release_id is 'The step.';
comment on column evaluation_score.question is 'Key of the question.';
comment on column evaluation_score.ballots is 'How many were asked it.';
comment on column evaluation_score.total is 'The sum of their answers, each from 1 to 5.';

create table evaluation_aim (
    course_id bigint not null references course,
    measure   text   not null,
    primary key (course_id, measure)
);
comment on table evaluation_aim is 'Measures that a course is meant to move, as L&D says. Kept as long as the course; names nobody.';
comment on column evaluation_aim.course_id is 'The course.';
comment on column evaluation_aim.measure is 'Key of a measure in measures/.';

create table evaluation_message (
    person_id bigint not null references person primary key,
    sent_on   date   not null
);
comment on table evaluation_message is 'When somebody last got a message about courses to evaluate, so that there is one a week at most. Deleted with the person''s other learning records; a subject access export shows the whole row.';
comment on column evaluation_message.person_id is 'Who got it.';
comment on column evaluation_message.sent_on is 'On which day.';
