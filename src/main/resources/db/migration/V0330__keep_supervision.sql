create table supervision_session (
    supervision_session_id bigint generated always as identity primary key,
    form           uuid   not null constraint supervision_session_once unique,
    version        int    not null,
    person_id      bigint not null constraint supervision_session_person_fkey references person,
    supervisor_id  bigint constraint supervision_session_supervisor_fkey references person,
    kind           text   not null constraint supervision_session_kind_known check (kind in ('PERSONAL', 'CASE', 'GROUP', 'REFLECTIVE')),
    held_on        date   not null,
    minutes        int    not null constraint supervision_session_minutes_likely check (minutes between 5 and 480),
    recorded_by_id bigint not null constraint supervision_session_recorded_by_fkey references person,
    recorded_at    timestamptz not null,
    taken_out      boolean not null default false,
    constraint supervision_session_not_with_oneself check (supervisor_id <> person_id)
);
create unique index supervision_session_one_a_day on supervision_session (person_id, held_on, kind) where not taken_out;
create index supervision_session_supervisor on supervision_session (supervisor_id);
create index supervision_session_recorded_by on supervision_session (recorded_by_id);
comment on table supervision_session is 'That a supervision was held: when, of which kind, how long. Never what was said, and nothing about a child. Read by the person and by whoever is their line manager today; nobody else ever, administrators included. Kept for six years after the session, or until the person goes from the directory; a subject access export shows all rows that a person is supervised in, and those they recorded.';
comment on column supervision_session.supervision_session_id is 'Key.';
comment on column supervision_session.form is 'The form that it was entered in, so that one form makes one session.';
comment on column supervision_session.version is 'Rises by one with each correction, so that two people or two tabs do not overwrite each other.';
comment on column supervision_session.person_id is 'Who was supervised.';
comment on column supervision_session.supervisor_id is 'Their line manager on that day; null when they had none.';
comment on column supervision_session.kind is 'PERSONAL, CASE, GROUP or REFLECTIVE. The agreed rhythm is one of PERSONAL ones.';
comment on column supervision_session.held_on is 'Day, in England.';
comment on column supervision_session.minutes is 'How long it was.';
comment on column supervision_session.recorded_by_id is 'Who entered or last corrected it.';
comment on column supervision_session.recorded_at is 'When that was.';
comment on column supervision_session.taken_out is 'Whether one of the two took it out, as it was not held. It is kept and not counted.';

create table supervision_correction (
    supervision_session_id bigint not null constraint supervision_correction_session_fkey references supervision_session on delete cascade,
    version        int    not null,
    kind           text   not null,
    held_on        date   not null,
    minutes        int    not null,
    recorded_by_id bigint not null constraint supervision_correction_recorded_by_fkey references person,
    recorded_at    timestamptz not null,
    constraint supervision_correction_pkey primary key (supervision_session_id, version)
);
create index supervision_correction_recorded_by on supervision_correction (recorded_by_id);
comment on table supervision_correction is 'What was recorded of a supervision before it was corrected: each version as it stood. Kept as long as the session, and part of the same subject access exports.';
comment on column supervision_correction.supervision_session_id is 'The session.';
comment on column supervision_correction.version is 'The version that this was.';
comment on column supervision_correction.kind is 'As in supervision_session.';
comment on column supervision_correction.held_on is 'As in supervision_session.';
comment on column supervision_correction.minutes is 'As in supervision_session.';
comment on column supervision_correction.recorded_by_id is 'Who had entered this version.';
comment on column supervision_correction.recorded_at is 'When that was.';

create table supervision_action (
    supervision_action_id bigint generated always as identity primary key,
    form          uuid   not null constraint supervision_action_once unique,
    supervision_session_id bigint not null constraint supervision_action_session_fkey references supervision_session on delete cascade,
    words         text   not null constraint supervision_action_words_length check (length(words) between 1 and 200),
    owner         text   not null constraint supervision_action_owner_known check (owner in ('PERSON', 'SUPERVISOR')),
    due_on        date   not null,
    ending        text   constraint supervision_action_ending_known check (ending in ('DONE', 'NO_LONGER')),
    ended_on      date,
    ended_by_id   bigint constraint supervision_action_ended_by_fkey references person,
    constraint supervision_action_ended_whole check ((ending is null) = (ended_on is null) and (ending is null) = (ended_by_id is null))
);
create index supervision_action_session on supervision_action (supervision_session_id);
create index supervision_action_ended_by on supervision_action (ended_by_id);
comment on table supervision_action is 'What two people agreed in a supervision; while it is open it is carried on to the next, also to the next line manager. Its words are never changed. Kept as long as the session, and part of the same subject access exports.';
comment on column supervision_action.supervision_action_id is 'Key.';
comment on column supervision_action.form is 'The line of the form that it was entered in, so that one line makes one action.';
comment on column supervision_action.supervision_session_id is 'The session in which it was agreed.';
comment on column supervision_action.words is 'What was agreed. A number of a case is refused.';
comment on column supervision_action.owner is 'Who does it: PERSON, or SUPERVISOR, which is whoever is line manager.';
comment on column supervision_action.due_on is 'By when, in England.';
comment on column supervision_action.ending is 'DONE, or NO_LONGER needed; null while it is open.';
comment on column supervision_action.ended_on is 'When that was said, in England.';
comment on column supervision_action.ended_by_id is 'Who of the two said so.';

create table supervision_away (
    person_id  bigint not null constraint supervision_away_person_fkey references person,
    from_day   date   not null,
    to_day     date   not null,
    entered_by_id bigint not null constraint supervision_away_entered_by_fkey references person,
    constraint supervision_away_pkey primary key (person_id, from_day),
    constraint supervision_away_some_time check (to_day between from_day and from_day + 400)
);
create index supervision_away_entered_by on supervision_away (entered_by_id);
comment on table supervision_away is 'Days on which a person is not at work, so that no supervision is due then; never why. Read by the person and whoever is their line manager. Kept for two years after the last of the days; part of the person''s subject access export.';
comment on column supervision_away.person_id is 'Who is away.';
comment on column supervision_away.from_day is 'The first day.';
comment on column supervision_away.to_day is 'The last day.';
comment on column supervision_away.entered_by_id is 'Who of the two entered it.';

create table supervision_notice (
    person_id bigint not null constraint supervision_notice_person_fkey references person,
    due_by    date   not null,
    to_id     bigint not null constraint supervision_notice_to_fkey references person,
    taken     boolean not null default false,
    constraint supervision_notice_pkey primary key (person_id, due_by, to_id)
);
create index supervision_notice_to on supervision_notice (to_id);
create index supervision_notice_waiting on supervision_notice (due_by) where not taken;
comment on table supervision_notice is 'One quiet e-mail to each of the two about a supervision that seems to have been missed. Kept for a year, then deleted; part of the subject access exports of both.';
comment on column supervision_notice.person_id is 'Whose supervision it is.';
comment on column supervision_notice.due_by is 'The day by which it was due.';
comment on column supervision_notice.to_id is 'Who is told.';
comment on column supervision_notice.taken is 'Whether the e-mail is written.';
