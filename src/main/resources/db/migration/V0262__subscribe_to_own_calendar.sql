create table calendar_feed (
    person_id   bigint      not null references person primary key,
    secret_hash bytea       not null constraint calendar_feed_secret_once unique,
    made_at     timestamptz not null
);
comment on table calendar_feed is 'The private address under which a person''s calendar programme fetches their bookings. Deleted when the person ends it; kept six years after they leave at most. A subject access export shows since when there is one.';
comment on column calendar_feed.person_id is 'Whose bookings it shows.';
comment on column calendar_feed.secret_hash is 'SHA-256 of the secret in the address. The secret itself is shown once and kept nowhere, so that who reads the table cannot read calendars.';
comment on column calendar_feed.made_at is 'Since when; the address before it leads nowhere.';

create table booking_check (
    booking_check_id bigint      not null generated always as identity primary key,
    checked_at       timestamptz not null,
    sessions         int         not null,
    findings         text[]      not null
);
create index booking_check_checked_at on booking_check (checked_at);
comment on table booking_check is 'What was found when all sessions were looked through for places given twice or out of order. Deleted after 90 days; names nobody.';
comment on column booking_check.booking_check_id is 'Key.';
comment on column booking_check.checked_at is 'When.';
comment on column booking_check.sessions is 'How many sessions were looked at.';
comment on column booking_check.findings is 'What was wrong, each as the kind and the key of the session; empty when all was well.';
