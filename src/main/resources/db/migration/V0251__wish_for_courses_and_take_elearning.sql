create table course_wish (
    course_id bigint not null references course on delete cascade,
    person_id bigint not null references person,
    wished_on date   not null,
    primary key (course_id, person_id)
);
create index course_wish_person on course_wish (person_id);
comment on table course_wish is 'Who would like a course for which no session fits them, so that L&D sees demand: as a count, never as a list of names. Kept until the person takes it back or, a year after the wish, deleted by the nightly job; a subject access export shows the person''s wishes.';
comment on column course_wish.course_id is 'The course.';
comment on column course_wish.person_id is 'Who would like it.';
comment on column course_wish.wished_on is 'Since when, the day in England.';

create table course_launch (
    course_id    bigint      not null references course,
    person_id    bigint      not null references person,
    launched_at  timestamptz not null,
    launches     int         not null default 1,
    completed_on date,
    primary key (course_id, person_id)
);
create index course_launch_person on course_launch (person_id);
comment on table course_launch is 'Who started an e-learning course and who said that it is done. Kept as long as the person''s learning record; a subject access export shows the person''s own.';
comment on column course_launch.course_id is 'The course.';
comment on column course_launch.person_id is 'Who took it.';
comment on column course_launch.launched_at is 'When it was started last.';
comment on column course_launch.launches is 'How often it was started.';
comment on column course_launch.completed_on is 'Day on which the person said that they had completed it last; null until then.';
comment on column course_serves.framework is 'Key of a framework in standards/, which are dated files.';
