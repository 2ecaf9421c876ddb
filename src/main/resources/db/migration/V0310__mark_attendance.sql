create table attendance (
    session_id bigint      not null references course_session,
    person_id  bigint      not null references person,
    mark       text        not null constraint attendance_mark_known check (mark in ('PRESENT', 'PART', 'ABSENT')),
    walk_in    boolean     not null,
    marked_by  bigint      not null references person,
    marked_at  timestamptz not null,
    primary key (session_id, person_id),
    constraint attendance_not_marked_by_oneself check (marked_by <> person_id)
);
create index attendance_person on attendance (person_id);
create index attendance_marked_by on attendance (marked_by);
comment on table attendance is 'Who came to a session, as it stands now. Kept six years after the person leaves; a subject access export shows the whole row, and to the person who marked it what they marked.';
comment on column attendance.session_id is 'The session.';
comment on column attendance.person_id is 'Who came, or did not.';
comment on column attendance.mark is 'PRESENT completes the course; PART means that they missed some of it; ABSENT that they had a place and did not come.';
comment on column attendance.walk_in is 'Whether they came without a booking.';
comment on column attendance.marked_by is 'Who said so last: a trainer of the session, or a publisher.';
comment on column attendance.marked_at is 'When they said so.';

create table attendance_change (
    attendance_change_id bigint      not null generated always as identity primary key,
    session_id           bigint      not null references course_session,
    person_id            bigint      not null references person,
    mark                 text        constraint attendance_change_mark_known check (mark in ('PRESENT', 'PART', 'ABSENT')),
    changed_by           bigint      not null references person,
    changed_at           timestamptz not null
);
create index attendance_change_session on attendance_change (session_id, attendance_change_id);
create index attendance_change_person on attendance_change (person_id);
create index attendance_change_changed_by on attendance_change (changed_by);
comment on table attendance_change is 'Every mark that was ever given or taken back, so that a correction hides nothing. Kept as long as the attendance; a subject access export shows the whole row.';
comment on column attendance_change.attendance_change_id is 'Key; rises with time.';
comment on column attendance_change.session_id is 'The session.';
comment on column attendance_change.person_id is 'Whose attendance it is.';
comment on column attendance_change.mark is 'What was said from then on; null when the mark was taken back.';
comment on column attendance_change.changed_by is 'Who said so.';
comment on column attendance_change.changed_at is 'When.';

create table completion (
    completion_id bigint      not null generated always as identity primary key,
    person_id     bigint      not null references person,
    course_id     bigint      not null references course,
    session_id    bigint      references course_session,
    source        text        not null
        constraint completion_source_known check (source in ('SESSION', 'E_LEARNING', 'CREDIT')),
    title         text        not null,
    completed_on  date        not null,
    minutes       int         not null constraint completion_took_time check (minutes between 1 and 60000),
    made_at       timestamptz not null,
    withdrawn_at  timestamptz,
    constraint completion_of_session check ((source = 'SESSION') = (session_id is not null))
);
create unique index completion_once_a_session on completion (session_id, person_id) where session_id is not null;
create unique index completion_once_a_day on completion (course_id, person_id, completed_on) where session_id is null;
create index completion_person on completion (person_id, course_id, completed_on);
comment on table completion is 'Who has completed which course. Kept six years after the person leaves; a subject access export shows the whole row.';
comment on column completion.completion_id is 'Key.';
comment on column completion.person_id is 'Who completed it.';
comment on column completion.course_id is 'The course.';
comment on column completion.session_id is 'The session that they attended; null otherwise.';
comment on column completion.source is 'SESSION: they attended all of it. E_LEARNING: they say so themselves. CREDIT: learning elsewhere that L&D accepted in its place.';
comment on column completion.title is 'What the course was called then.';
comment on column completion.completed_on is 'The last day of the session, the day they said so, or the day of the learning elsewhere.';
comment on column completion.minutes is 'How long it took a learner, in minutes.';
comment on column completion.made_at is 'When it was written down.';
comment on column completion.withdrawn_at is 'Since when it does not count, because the mark was corrected; null while it counts.';
