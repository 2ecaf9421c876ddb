create table suggestion_box (
    entries     text[] not null default '{}',
    gathered_on date   not null default date '2020-01-01'
);
create unique index suggestion_box_only on suggestion_box ((true));
insert into suggestion_box default values;
comment on table suggestion_box is 'What was suggested since the box was last emptied: one row, written anew with every suggestion, signed or not, and every few minutes besides. Nothing in it tells when, in which order or by whom an anonymous one was put in. Signed ones name their person; kept for a week at most, until the box is emptied into suggestion. A subject access export shows the signed ones; nobody can say whose the others are.';
comment on column suggestion_box.entries is 'Suggestions as JSON, sorted by the random key of the form that they came from; that key goes no further.';
comment on column suggestion_box.gathered_on is 'Day in England on which it was last emptied.';

create table suggestion (
    suggestion_id uuid   not null default gen_random_uuid() primary key,
    unit_id       bigint not null references unit,
    title         text   not null,
    words         text   not null,
    author_id     bigint references person,
    gathered_on   date   not null,
    state         text   not null default 'CHECKING'
        constraint suggestion_state_known check (state in ('CHECKING', 'PUBLISHED', 'HELD_BACK')),
    held_because  text
        constraint suggestion_held_because_known check (held_because in ('NAMES_A_PERSON', 'TELLS_OF_A_CASE', 'HURTS_SOMEBODY')),
    held_by       bigint references person,
    published_on  date,
    answer_by     date,
    answered_on   date,
    supported     int    not null default 0,
    written       int    not null default 0,
    constraint suggestion_published check ((state = 'PUBLISHED') = (published_on is not null)
        and (published_on is null) = (answer_by is null)),
    constraint suggestion_held_back check ((state = 'HELD_BACK') = (held_because is not null)
        and (held_because is null) = (held_by is null)),
    constraint suggestion_answered check (answered_on is null or state = 'PUBLISHED'),
    constraint suggestion_supported check (supported = 0 or supported >= 10 and supported % 5 = 0)
);
create index suggestion_unit on suggestion (unit_id);
create index suggestion_author on suggestion (author_id);
create index suggestion_held_by on suggestion (held_by);
create index suggestion_newest on suggestion (published_on desc) where state = 'PUBLISHED';
comment on table suggestion is 'Suggestions of a week, which come here all at once and in random order. Kept as long as the portal, for everybody to read. An anonymous one has no person at all; a subject access export shows what the person signed and what they held back.';
comment on column suggestion.suggestion_id is 'Random key, made when the box is emptied; it says nothing of the order.';
comment on column suggestion.unit_id is 'Organisation or service that is asked to answer; not where its author works.';
comment on column suggestion.title is 'What is suggested, in a line.';
comment on column suggestion.words is 'What is suggested and why.';
comment on column suggestion.author_id is 'Who signed it; null when it is anonymous.';
comment on column suggestion.gathered_on is 'Day on which the box was emptied, the same for all of its week.';
comment on column suggestion.state is 'CHECKING until an owner of surveys has had time to look at it; PUBLISHED; HELD_BACK with a reason.';
comment on column suggestion.held_because is 'Why it is held back, in a category that all staff see: NAMES_A_PERSON, TELLS_OF_A_CASE or HURTS_SOMEBODY.';
comment on column suggestion.held_by is 'Who held it back.';
comment on column suggestion.published_on is 'Day on which everybody could read it.';
comment on column suggestion.answer_by is 'Day by which it was promised an answer; fixed when it is published.';
comment on column suggestion.answered_on is 'Day of its first answer.';
comment on column suggestion.supported is 'How many support it at least, as everybody sees it: nothing below ten, then in steps of five, renewed once a day.';
comment on column suggestion.written is 'Which e-mails whoever should answer has been sent: 0 none, 1 that it is there, 2 that its day comes near, 3 that it has passed.';

create table suggestion_support (
    suggestion_id uuid     not null references suggestion primary key,
    supporters    bigint[] not null default '{}'
);
comment on table suggestion_support is 'Who supports an open suggestion, so that each counts once: a sorted list without an order or a time. Shown to nobody. Deleted with the answer; a subject access export shows in which lists the person is.';
comment on column suggestion_support.suggestion_id is 'The suggestion.';
comment on column suggestion_support.supporters is 'Keys of the persons, sorted.';

create table suggestion_answer (
    suggestion_id uuid   not null references suggestion,
    version       int    not null,
    kind          text   not null
        constraint suggestion_answer_kind_known check (kind in ('YES', 'NOT_NOW', 'ALREADY', 'TALK')),
    words         text   not null constraint suggestion_answer_says_why check (words <> ''),
    answered_on   date   not null,
    answered_by   bigint not null references person,
    primary key (suggestion_id, version)
);
create index suggestion_answer_by on suggestion_answer (answered_by);
comment on table suggestion_answer is 'Every answer that a suggestion has had, for everybody to read. Kept as long as the suggestion; a subject access export shows what the person answered.';
comment on column suggestion_answer.suggestion_id is 'The suggestion.';
comment on column suggestion_answer.version is '1 for the first answer, 2 for the next.';
comment on column suggestion_answer.kind is 'YES, which makes it a commitment; NOT_NOW and why; ALREADY so; TALK, which needs a conversation first and leaves it open.';
comment on column suggestion_answer.words is 'What is answered.';
comment on column suggestion_answer.answered_on is 'Day in England.';
comment on column suggestion_answer.answered_by is 'Who answered.';

-- What was said and promised stays as it was, whoever writes the SQL; nobody can be added to an anonymous suggestion.
create function suggestion_guard() returns trigger language plpgsql as $$
begin
    if (new.suggestion_id, new.unit_id, new.title, new.words, new.author_id, new.gathered_on)
            is distinct from (old.suggestion_id, old.unit_id, old.title, old.words, old.author_id, old.gathered_on) then
        raise exception 'A suggestion stays as it was made';
    end if;
    if old.state = 'PUBLISHED'
            and (new.state, new.published_on, new.answer_by) is distinct from (old.state, old.published_on, old.answer_by) then
        raise exception 'What is published stays so, with its day';
    end if;
    if old.answered_on is not null and new.answered_on is distinct from old.answered_on then
        raise exception 'A first answer keeps its day';
    end if;
    return new;
end $$;
create trigger suggestion_guard before update on suggestion for each row execute function suggestion_guard();
