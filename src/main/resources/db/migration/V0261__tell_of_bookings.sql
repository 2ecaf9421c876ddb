create table calendar_entry (
    session_id bigint not null references course_session,
    person_id  bigint not null references person,
    uid        uuid   not null default gen_random_uuid() constraint calendar_entry_uid_once unique,
    sequence   int    not null default 0,
    days       int    not null,
    primary key (session_id, person_id)
);
create index calendar_entry_person on calendar_entry (person_id);
comment on table calendar_entry is 'What a person''s calendar knows a session by, through booking, moving, cancelling and booking again. Kept as long as their bookings; a subject access export shows the whole row.';
comment on column calendar_entry.session_id is 'The session.';
comment on column calendar_entry.person_id is 'Whose calendar it is.';
comment on column calendar_entry.uid is 'The stable part of the UID in iCalendar; the number of the day follows it.';
comment on column calendar_entry.sequence is 'SEQUENCE of the newest message about it; it only rises.';
comment on column calendar_entry.days is 'How many days the newest message told of; those that the session has no more are cancelled.';

create function calendar_entry_only_rises() returns trigger language plpgsql as $$
begin
    if new.uid <> old.uid or new.sequence <= old.sequence then
        raise exception 'The sequence of a calendar entry only rises, and its UID stays';
    end if;
    return new;
end $$;
create trigger calendar_entry_only_rises before update on calendar_entry
    for each row execute function calendar_entry_only_rises();

create table booking_notice (
    booking_notice_id bigint      not null generated always as identity primary key,
    booking_id        bigint      not null references booking,
    person_id         bigint      not null references person,
    kind              text        not null
        constraint booking_notice_kind_known check (kind in ('BOOKED', 'MOVED', 'CANCELLED', 'SESSION_CANCELLED', 'OFFERED', 'OFFER_LAPSED', 'NO_PLACE', 'DECLINED', 'APPROVAL_ASKED', 'APPROVAL_REMINDED', 'APPROVAL_ESCALATED')),
    sequence          int,
    days_before       int         not null default 0,
    words             text        not null default '',
    made_at           timestamptz not null,
    written           boolean     not null default false,
    constraint booking_notice_once unique nulls not distinct (booking_id, person_id, kind, sequence)
);
create index booking_notice_waiting on booking_notice (booking_notice_id) where not written;
create index booking_notice_person on booking_notice (person_id);
comment on table booking_notice is 'What people are to be told about bookings: made in the transaction of its cause, written once by the outbox. Deleted 60 days after it was made; a subject access export shows what was told and when.';
comment on column booking_notice.booking_notice_id is 'Key.';
comment on column booking_notice.booking_id is 'The booking that it is about.';
comment on column booking_notice.person_id is 'Who is told: the person who booked, or who is to approve it.';
comment on column booking_notice.kind is 'What they are told.';
comment on column booking_notice.sequence is 'SEQUENCE of the calendar message that goes with it; null for those without one. Below nought, the version of a session that moved, for those whose calendars it does not stand in yet.';
comment on column booking_notice.days_before is 'How many days the calendar message before told of.';
comment on column booking_notice.words is 'What somebody said with it, such as why; may be empty.';
comment on column booking_notice.made_at is 'When it came about.';
comment on column booking_notice.written is 'Whether the outbox has it.';

create table session_message (
    session_message_id uuid        not null primary key,
    session_id         bigint      not null references course_session,
    sent_by            bigint      not null references person,
    subject            text        not null,
    words              text        not null,
    people             bigint[]    not null,
    sent_at            timestamptz not null,
    written            boolean     not null default false
);
create index session_message_session on session_message (session_id);
create index session_message_sent_by on session_message (sent_by);
create index session_message_waiting on session_message (sent_at) where not written;
comment on table session_message is 'Messages of publishers and trainers to everybody booked on a session. Deleted a year after they were sent; a subject access export shows those that the person sent or got.';
comment on column session_message.session_message_id is 'Made by the form, so that sending it twice sends it once.';
comment on column session_message.session_id is 'The session.';
comment on column session_message.sent_by is 'Who wrote it.';
comment on column session_message.subject is 'Its subject.';
comment on column session_message.words is 'What it says.';
comment on column session_message.people is 'Keys of the persons who were booked when it was sent.';
comment on column session_message.sent_at is 'When.';
comment on column session_message.written is 'Whether the outbox has it.';

create table letter_file (
    letter_id bigint not null references letter on delete cascade,
    position  int    not null,
    name      text   not null,
    method    text   not null,
    content   text   not null,
    primary key (letter_id, position)
);
comment on table letter_file is 'Calendar messages that go with a letter, which then has one recipient, whose name and address they hold. Deleted with the letter.';
comment on column letter_file.letter_id is 'The letter.';
comment on column letter_file.position is 'Its place, from 1; the first also stands in the letter itself.';
comment on column letter_file.name is 'Name of the file, such as day-1.ics.';
comment on column letter_file.method is 'REQUEST or CANCEL.';
comment on column letter_file.content is 'iCalendar text.';
comment on table letter is 'What a message says, once for all who get it; names nobody, but that a letter about somebody''s booking names them to whoever reads it. Deleted with its last message, and for a survey when that is not open any more.';
