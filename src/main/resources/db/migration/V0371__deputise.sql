-- The list of deputies is no longer one of bookings alone.
alter table approval_deputy rename to deputising;
alter table deputising rename column approval_deputy_id to deputising_id;
alter table deputising rename constraint approval_deputy_pkey to deputising_pkey;
alter table deputising rename constraint approval_deputy_somebody_else to deputising_somebody_else;
alter table deputising rename constraint approval_deputy_dates_in_order to deputising_dates_in_order;
alter index approval_deputy_manager rename to deputising_manager;
alter index approval_deputy_deputy rename to deputising_deputy;
alter table deputising add column named_by_id bigint constraint deputising_named_by_fkey references person;
update deputising set named_by_id = manager_id;
alter table deputising alter column named_by_id set not null;
create index deputising_named_by on deputising (named_by_id);
comment on table deputising is 'Who acts in a line manager''s place for a time: decides about bookings, records supervision, does the manager''s part of a review. Kept a year after it ended; a subject access export of the manager and the deputy shows the whole row, and of whoever named them that they did.';
comment on column deputising.manager_id is 'The line manager.';
comment on column deputising.deputy_id is 'Who acts in their place; the line manager still may.';
comment on column deputising.named_by_id is 'Who named them: the line manager, or an administrator or HR.';

alter table review_part add column in_place_of_id bigint constraint review_part_in_place_of_fkey references person;
create index review_part_in_place_of on review_part (in_place_of_id);
comment on column review_part.in_place_of_id is 'The line manager in whose place a deputy wrote it; null for who writes for themselves.';
alter table review_signature add column in_place_of_id bigint constraint review_signature_in_place_of_fkey references person;
create index review_signature_in_place_of on review_signature (in_place_of_id);
comment on column review_signature.in_place_of_id is 'The line manager in whose place a deputy signed; null for who signs for themselves.';
