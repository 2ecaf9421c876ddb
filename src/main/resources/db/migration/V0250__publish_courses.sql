-- array_to_string is not immutable only because of the types it could be given; texts always come out the same.
create function course_words(title text, summary text, outcomes text, audience text, tags text[]) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('pg_catalog.english', title), 'A')
        || setweight(to_tsvector('pg_catalog.simple', title), 'A')
        || setweight(to_tsvector('pg_catalog.english', array_to_string(tags, ' ')), 'B')
        || setweight(to_tsvector('pg_catalog.simple', array_to_string(tags, ' ')), 'B')
        || setweight(to_tsvector('pg_catalog.english', summary), 'C')
        || setweight(to_tsvector('pg_catalog.simple', summary), 'C')
        || setweight(to_tsvector('pg_catalog.english', outcomes || ' ' || audience), 'D');

create table course (
    course_id      bigint         not null generated always as identity primary key,
    code           text           not null constraint course_code_once unique,
    state          text           not null default 'DRAFT'
        constraint course_state_known check (state in ('DRAFT', 'REVIEW', 'PUBLISHED', 'WITHDRAWN')),
    title          text           not null constraint course_has_title check (title <> ''),
    summary        text           not null default '',
    outcomes       text           not null default '',
    audience       text           not null default '',
    roles          text[]         not null default '{}',
    delivery       text           not null
        constraint course_delivery_known check (delivery in ('WORKSHOP', 'WEBINAR', 'E_LEARNING', 'PRACTICE_WORKSHOP', 'SEMINAR', 'EXTERNAL', 'CONFERENCE')),
    minutes        int            not null constraint course_takes_time check (minutes between 5 and 60000),
    provider       text           not null default '',
    cost           numeric(10, 2) not null default 0 constraint course_cost_not_below_nothing check (cost >= 0),
    cost_basis     text           not null default 'SESSION'
        constraint course_cost_basis_known check (cost_basis in ('SESSION', 'PLACE')),
    pre_work       text           not null default '',
    launch_address text           not null default '',
    tags           text[]         not null default '{}',
    version        int            not null default 0,
    words          tsvector       not null generated always as (course_words(title, summary, outcomes, audience, tags)) stored,
    constraint course_launched_only_as_e_learning check (launch_address = '' or delivery = 'E_LEARNING')
);
create index course_words on course using gin (words);
create index course_tags on course using gin (tags);
comment on table course is 'Courses that L&D writes, reviews and publishes; each may have dated sessions. Kept as long as the portal, so that learning records keep their course.';
comment on column course.course_id is 'Key, made by the portal.';
comment on column course.code is 'The organisation''s own short key, by which files name the course; GT- and a number for those made in the portal.';
comment on column course.state is 'DRAFT and REVIEW are seen by publishers alone; PUBLISHED by all staff; WITHDRAWN is no longer offered.';
comment on column course.title is 'What the course is called.';
comment on column course.summary is 'What it is about, in a few sentences.';
comment on column course.outcomes is 'What people can do afterwards, one on each line.';
comment on column course.audience is 'Whom it is for, in words.';
comment on column course.roles is 'Job roles that it is for; empty for everybody.';
comment on column course.delivery is 'WORKSHOP, WEBINAR, E_LEARNING, PRACTICE_WORKSHOP (over lunch), SEMINAR (by an expert), EXTERNAL or CONFERENCE.';
comment on column course.minutes is 'How long it takes a learner, in minutes; a training day is 360.';
comment on column course.provider is 'Who gives it; empty for the organisation itself.';
comment on column course.cost is 'Pounds, for a session or a place.';
comment on column course.cost_basis is 'SESSION when a session costs the same however many come; PLACE when each place is paid.';
comment on column course.pre_work is 'What to read or do beforehand.';
comment on column course.launch_address is 'Where e-learning is started; https only, empty for everything else.';
comment on column course.tags is 'Words to find it by, in lower case.';
comment on column course.version is 'Rises with every change, so that nobody overwrites another''s.';
comment on column course.words is 'What the search looks through: title first, then tags, summary, outcomes and audience; stemmed in English, and for the first three also as written, so that half a word finds it.';

create table course_serves (
    course_id bigint not null references course on delete cascade,
    framework text   not null,
    element   text   not null,
    primary key (course_id, framework, element)
);
create index course_serves_element on course_serves (framework, element);
comment on table course_serves is 'Capabilities and standards that a course serves. Kept as long as the course.';
comment on column course_serves.course_id is 'The course.';
comment on column course_serves.framework is 'Key of a framework in frameworks/, which are dated files.';
comment on column course_serves.element is 'Key of a capability or standard in that framework.';

create table course_link (
    course_id bigint not null references course on delete cascade,
    position  int    not null,
    label     text   not null constraint course_link_has_label check (label <> ''),
    address   text   not null constraint course_link_leads_out check (address ~ '^https?://'),
    primary key (course_id, position)
);
comment on table course_link is 'Further reading of a course. Kept as long as the course.';
comment on column course_link.course_id is 'The course.';
comment on column course_link.position is 'Its place in the list, from 1.';
comment on column course_link.label is 'What the link says.';
comment on column course_link.address is 'Where it leads.';

create table course_picture (
    course_id  bigint not null references course on delete cascade primary key,
    media_type text   not null constraint course_picture_type_known check (media_type in ('image/png', 'image/jpeg')),
    content    bytea  not null constraint course_picture_size check (octet_length(content) <= 2097152)
);
comment on table course_picture is 'A decorative picture of a course; nothing is said by it alone. Kept as long as the course.';
comment on column course_picture.course_id is 'The course.';
comment on column course_picture.media_type is 'What its first bytes say that it is, whatever its name said.';
comment on column course_picture.content is 'The picture, drawn anew by the portal, so that nothing else is hidden in it.';

create table course_change (
    course_id  bigint      not null references course on delete cascade,
    version    int         not null,
    state      text        not null,
    note       text        not null default '',
    changed_at timestamptz not null,
    person_id  bigint      references person,
    primary key (course_id, version)
);
create index course_change_person on course_change (person_id);
comment on table course_change is 'Who wrote, reviewed, published and withdrew a course. Kept as long as the course; a subject access export shows what the person did.';
comment on column course_change.course_id is 'The course.';
comment on column course_change.version is 'The version that came of it.';
comment on column course_change.state is 'The state that came of it.';
comment on column course_change.note is 'Why, where a reason was asked for.';
comment on column course_change.changed_at is 'When.';
comment on column course_change.person_id is 'Who did it; null for what the portal did itself.';

create table course_session (
    session_id        bigint         not null generated always as identity primary key,
    course_id         bigint         not null references course,
    code              text           not null constraint course_session_code_once unique,
    state             text           not null default 'PLANNED'
        constraint course_session_state_known check (state in ('PLANNED', 'OPEN', 'CANCELLED', 'HELD')),
    room              text           not null default '',
    online_address    text           not null default '',
    trainers          text           not null default '',
    capacity          int            not null constraint course_session_has_places check (capacity between 1 and 5000),
    minimum           int            not null default 0,
    booking_closes    timestamptz,
    cancelling_closes timestamptz,
    approval_needed   boolean        not null default false,
    waiting_list      boolean        not null default true,
    taken             int            not null default 0 constraint course_session_taken_not_below_none check (taken >= 0),
    waiting           int            not null default 0 constraint course_session_waiting_not_below_none check (waiting >= 0),
    budget            numeric(10, 2) constraint course_session_budget_not_below_nothing check (budget >= 0),
    cost              numeric(10, 2) constraint course_session_cost_not_below_nothing check (cost >= 0),
    budget_unit_id    bigint         references unit,
    series            uuid,
    cancelled_because text,
    version           int            not null default 0,
    constraint course_session_never_overbooked check (taken <= capacity),
    constraint course_session_minimum check (minimum between 0 and capacity),
    constraint course_session_cancelled check ((state = 'CANCELLED') = (cancelled_because is not null))
);
create index course_session_course on course_session (course_id);
create index course_session_budget_unit on course_session (budget_unit_id);
create index course_session_series on course_session (series) where series is not null;
comment on table course_session is 'Dated runs of courses. Kept as long as the portal, so that learning records keep their session.';
comment on column course_session.session_id is 'Key, made by the portal.';
comment on column course_session.course_id is 'The course.';
comment on column course_session.code is 'The organisation''s own short key, by which files name the session; S- and a number for those made in the portal.';
comment on column course_session.state is 'PLANNED is seen by publishers alone; OPEN can be booked; CANCELLED with its reason; HELD when it has taken place.';
comment on column course_session.room is 'Where people come to; empty when it is online.';
comment on column course_session.online_address is 'Where people join online; empty when it is in a room.';
comment on column course_session.trainers is 'Who gives it, in words; those on the staff also stand in session_trainer.';
comment on column course_session.capacity is 'How many places there are.';
comment on column course_session.minimum is 'With how few people it takes place; below that L&D is warned.';
comment on column course_session.booking_closes is 'Until when it can be booked; null until it begins.';
comment on column course_session.cancelling_closes is 'Until when a booking can be cancelled without being late; null until it begins.';
comment on column course_session.approval_needed is 'Whether the line manager has to agree.';
comment on column course_session.waiting_list is 'Whether people can wait when it is full.';
comment on column course_session.taken is 'Places that are booked, reserved or on offer; written by bookings while they hold the lock on this row.';
comment on column course_session.waiting is 'People on the waiting list; written by bookings likewise.';
comment on column course_session.budget is 'Pounds allocated to it; null when nothing is.';
comment on column course_session.cost is 'Pounds that it costs, where it differs from what the course says; null otherwise.';
comment on column course_session.budget_unit_id is 'Team or service whose budget it is; null for L&D''s own.';
comment on column course_session.series is 'The same for sessions that were planned together as a repetition.';
comment on column course_session.cancelled_because is 'Why it does not take place; everybody booked is told.';
comment on column course_session.version is 'Rises with every change; also the SEQUENCE of its calendar entries.';

create table session_day (
    session_id bigint      not null references course_session on delete cascade,
    day_number int         not null,
    starts     timestamptz not null,
    ends       timestamptz not null,
    primary key (session_id, day_number),
    constraint session_day_ends_later check (ends > starts)
);
create index session_day_starts on session_day (starts);
comment on table session_day is 'When a session meets, one row a day; people meant times by the clock in England. Kept as long as the session.';
comment on column session_day.session_id is 'The session.';
comment on column session_day.day_number is '1 for the first day.';
comment on column session_day.starts is 'When it begins.';
comment on column session_day.ends is 'When it ends.';

create table session_trainer (
    session_id bigint not null references course_session on delete cascade,
    person_id  bigint not null references person,
    primary key (session_id, person_id)
);
create index session_trainer_person on session_trainer (person_id);
comment on table session_trainer is 'Members of staff who give a session, and so read its list of participants. Kept as long as the session; a subject access export shows the sessions that the person gave.';
comment on column session_trainer.session_id is 'The session.';
comment on column session_trainer.person_id is 'Who gives it.';

create table session_change (
    session_id bigint      not null references course_session on delete cascade,
    version    int         not null,
    kind       text        not null
        constraint session_change_kind_known check (kind in ('PLANNED', 'OPENED', 'MOVED', 'CHANGED', 'CANCELLED', 'HELD')),
    note       text        not null default '',
    changed_at timestamptz not null,
    person_id  bigint      references person,
    primary key (session_id, version)
);
create index session_change_person on session_change (person_id);
comment on table session_change is 'Who planned, moved and cancelled a session. Kept as long as the session; a subject access export shows what the person did.';
comment on column session_change.session_id is 'The session.';
comment on column session_change.version is 'The version that came of it.';
comment on column session_change.kind is 'What was done: MOVED when its days, room or link changed.';
comment on column session_change.note is 'Why it was cancelled or moved; may be empty.';
comment on column session_change.changed_at is 'When.';
comment on column session_change.person_id is 'Who did it; null for what the portal did itself.';

-- Each word may be only the beginning of one. Words that English is full of count only where nothing else was asked for.
create function course_query(asked text[]) returns tsquery language plpgsql immutable parallel safe as $$
declare
    word     text;
    stemmed  tsquery;
    found    tsquery;
    as_typed tsquery;
begin
    foreach word in array asked loop
        stemmed := to_tsquery('pg_catalog.english', word || ':*');
        as_typed := case when as_typed is null then to_tsquery('pg_catalog.simple', word || ':*')
                         else as_typed && to_tsquery('pg_catalog.simple', word || ':*') end;
        if numnode(stemmed) > 0 then
            stemmed := stemmed || to_tsquery('pg_catalog.simple', word || ':*');
            found := case when found is null then stemmed else found && stemmed end;
        end if;
    end loop;
    return coalesce(found, as_typed);
end $$;
comment on function course_query is 'What is asked of course.words by words of letters and digits alone.';
