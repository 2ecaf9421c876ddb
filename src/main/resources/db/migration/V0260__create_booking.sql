create sequence booking_queue;
comment on sequence booking_queue is 'Order of waiting lists: a number is drawn while the session is locked, so it never goes by a clock.';

create table booking (
    booking_id  bigint      not null generated always as identity primary key,
    session_id  bigint      not null references course_session,
    person_id   bigint      not null references person,
    state       text        not null
        constraint booking_state_known check (state in ('REQUESTED', 'WAITING', 'OFFERED', 'BOOKED', 'DECLINED', 'TURNED_DOWN', 'LAPSED', 'CANCELLED')),
    queue_no    bigint,
    offer_until timestamptz,
    placed_by   bigint      references person,
    reason      text,
    late        boolean     not null default false,
    made_at     timestamptz not null,
    changed_at  timestamptz not null,
    constraint booking_waits_in_order check (state <> 'WAITING' or queue_no is not null),
    constraint booking_offer_ends check (state <> 'OFFERED' or offer_until is not null),
    constraint booking_late_only_cancelled check (not late or state = 'CANCELLED')
);
create unique index booking_once_alive on booking (session_id, person_id)
    where state in ('REQUESTED', 'WAITING', 'OFFERED', 'BOOKED');
create unique index booking_queue_once on booking (queue_no);
create index booking_session on booking (session_id, state, queue_no);
create index booking_person on booking (person_id);
create index booking_placed_by on booking (placed_by) where placed_by is not null;
create index booking_offer_until on booking (offer_until) where state = 'OFFERED';
comment on table booking is 'Who has booked, asked for or waits for a place on a session; whoever books again has a further row. Kept six years after the person leaves; a subject access export shows the whole row.';
comment on column booking.booking_id is 'Key.';
comment on column booking.session_id is 'The session.';
comment on column booking.person_id is 'Whose place it is.';
comment on column booking.state is 'REQUESTED: a place is kept while the line manager decides. WAITING: on the waiting list. OFFERED: a place is kept until offer_until. BOOKED. And four ends: DECLINED by the line manager, TURNED_DOWN by the person, LAPSED when time ran out, CANCELLED.';
comment on column booking.queue_no is 'Place on the waiting list, the smallest first; kept when they leave it. Null for those who never waited.';
comment on column booking.offer_until is 'Until when a place was offered; null when none was.';
comment on column booking.placed_by is 'Line manager or publisher who gave them the place; null for those who booked themselves.';
comment on column booking.reason is 'Why it was cancelled or declined, in their words; null when nothing was said.';
comment on column booking.late is 'Whether it was cancelled after the session''s deadline for cancelling.';
comment on column booking.made_at is 'When it was made; it orders nothing.';
comment on column booking.changed_at is 'When it came to its state.';

create table booking_approval (
    booking_id bigint      not null references booking primary key,
    step       text        not null default 'ASKED'
        constraint booking_approval_step_known check (step in ('ASKED', 'REMINDED', 'ESCALATED', 'DECIDED')),
    due_at     timestamptz not null,
    asked_at   timestamptz not null,
    decided_by bigint      references person,
    decided_at timestamptz,
    constraint booking_approval_decided check ((decided_by is null) = (decided_at is null))
);
create index booking_approval_due on booking_approval (due_at) where step in ('ASKED', 'REMINDED');
create index booking_approval_decided_by on booking_approval (decided_by) where decided_by is not null;
comment on table booking_approval is 'What line managers are asked about bookings, and who decided. Kept as long as the booking; a subject access export of the person who booked shows the whole row, one of the manager the decision.';
comment on column booking_approval.booking_id is 'The booking.';
comment on column booking_approval.step is 'ASKED: the line manager and whoever deputises know. REMINDED: once more. ESCALATED: the line manager''s manager may decide as well. DECIDED: nothing more is needed.';
comment on column booking_approval.due_at is 'When the next step is due.';
comment on column booking_approval.asked_at is 'When the place was asked for.';
comment on column booking_approval.decided_by is 'Who decided; null while nobody has, and when it lapsed.';
comment on column booking_approval.decided_at is 'When they decided.';

create table approval_deputy (
    approval_deputy_id bigint not null generated always as identity primary key,
    manager_id         bigint not null references person,
    deputy_id          bigint not null references person,
    valid_from         date   not null,
    valid_to           date   not null,
    constraint approval_deputy_somebody_else check (manager_id <> deputy_id),
    constraint approval_deputy_dates_in_order check (valid_to > valid_from)
);
create index approval_deputy_manager on approval_deputy (manager_id);
create index approval_deputy_deputy on approval_deputy (deputy_id);
comment on table approval_deputy is 'Whom a line manager has named to decide about bookings in their place, for a time. Kept a year after it ended; a subject access export of either shows the whole row.';
comment on column approval_deputy.approval_deputy_id is 'Key.';
comment on column approval_deputy.manager_id is 'The line manager.';
comment on column approval_deputy.deputy_id is 'Who decides in their place; the line manager still may.';
comment on column approval_deputy.valid_from is 'First day.';
comment on column approval_deputy.valid_to is 'First day on which it is no longer so.';

create table team_place (
    team_place_id bigint      not null generated always as identity primary key,
    session_id    bigint      not null references course_session,
    unit_id       bigint      not null references unit,
    places        int         not null constraint team_place_not_below_none check (places >= 0),
    held_until    timestamptz not null,
    made_by       bigint      not null references person,
    made_at       timestamptz not null
);
create index team_place_session on team_place (session_id) where places > 0;
create index team_place_all_of_session on team_place (session_id);
create index team_place_unit on team_place (unit_id);
create index team_place_made_by on team_place (made_by);
create index team_place_held_until on team_place (held_until) where places > 0;
comment on table team_place is 'Places of a session that are kept for a team until they are given to its people by name. Kept as long as the session; a subject access export shows what the person kept, and for which team.';
comment on column team_place.team_place_id is 'Key.';
comment on column team_place.session_id is 'The session.';
comment on column team_place.unit_id is 'The team or service.';
comment on column team_place.places is 'Places that are still kept.';
comment on column team_place.held_until is 'What is not given by then comes free.';
comment on column team_place.made_by is 'Who keeps them.';
comment on column team_place.made_at is 'Since when.';
