create table letter (
    letter_id bigint generated always as identity primary key,
    source    text not null,
    about     text not null,
    language  text not null,
    keeping   text not null constraint letter_keeping_known check (keeping in ('REMEMBERED', 'COUNTED', 'DISCREET')),
    subject   text not null,
    plain     text not null,
    html      text not null,
    constraint letter_unique unique (source, about, language)
);
comment on table letter is 'What a message says, once for all who get it; names nobody. Deleted with its last message, and for a survey when that is not open any more.';
comment on column letter.letter_id is 'Key.';
comment on column letter.source is 'The part of the portal that it comes from, such as survey.';
comment on column letter.about is 'What it is about, in the words of its source, such as 12/REMINDER.';
comment on column letter.language is 'Language of the texts, such as en-GB.';
comment on column letter.keeping is 'What stays after delivery. REMEMBERED: the message without its text, for some days. COUNTED: one more in the day''s number. DISCREET: nothing, as a number would tell how many had answered.';
comment on column letter.subject is 'Subject; {name} stands for the given name, here and in the texts.';
comment on column letter.plain is 'The text; emptied once a remembered letter is delivered.';
comment on column letter.html is 'The same as HTML.';

create table message (
    message_id uuid        not null default gen_random_uuid() primary key,
    letter_id  bigint      not null references letter,
    person_id  bigint      not null references person,
    status     text        not null default 'WAITING'
        constraint message_status_known check (status in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNCERTAIN')),
    not_before timestamptz not null,
    attempts   int         not null default 0,
    handed_at  timestamptz,
    address    text,
    problem    text,
    settled_on date,
    constraint message_once unique (letter_id, person_id),
    constraint message_settled check ((settled_on is null) = (status in ('WAITING', 'SENDING'))),
    constraint message_handed check ((handed_at is not null) = (status = 'SENDING'))
);
create index message_waiting on message (not_before, message_id) where status = 'WAITING';
create index message_person on message (person_id);
comment on table message is 'One message to one person, until it is delivered. Deleted on delivery, and nothing is kept of it where that would tell who had answered; a remembered or a refused one is kept for the days in goldenthread.mail.kept-days. A subject access export shows what waits and what is kept.';
comment on column message.message_id is 'Random key; the Message-ID is made of it and stays the same through all attempts.';
comment on column message.letter_id is 'What it says.';
comment on column message.person_id is 'Who it goes to; the address is looked up when it is sent.';
comment on column message.status is 'WAITING; SENDING while it is handed to the mail server; SENT; REFUSED for good; UNCERTAIN when the portal or the mail server stopped in between, which is never sent again by itself.';
comment on column message.not_before is 'Not tried before then.';
comment on column message.attempts is 'How often it was handed to the mail server.';
comment on column message.handed_at is 'Since when it is being handed over; null otherwise.';
comment on column message.address is 'The address that was refused; null otherwise.';
comment on column message.problem is 'What the mail server said last; null when it said nothing.';
comment on column message.settled_on is 'The day on which it came out as it is; null before that.';

create table mail_day (
    day  date not null primary key,
    sent int  not null
);
comment on table mail_day is 'How many messages were delivered on a day, without reminders to those who had not answered. Deleted after the days in goldenthread.mail.kept-days; names nobody.';
comment on column mail_day.day is 'The day in England.';
comment on column mail_day.sent is 'Messages delivered.';

create table mail_server (
    failures     int not null,
    paused_until timestamptz,
    problem      text,
    constraint mail_server_one_row check (failures >= 0)
);
create unique index mail_server_only on mail_server ((true));
insert into mail_server (failures) values (0);
comment on table mail_server is 'How the mail server did last, for all instances together: one row. Kept as long as the portal; names nobody.';
comment on column mail_server.failures is 'Failures since the last success.';
comment on column mail_server.paused_until is 'Not tried before then; null while it works.';
comment on column mail_server.problem is 'What went wrong last; null while it works.';
