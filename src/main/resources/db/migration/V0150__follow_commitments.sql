create table commitment_following (
    commitment_id bigint   not null primary key references commitment,
    followers     bigint[] not null default '{}'
);
comment on table commitment_following is 'Who follows a commitment: a sorted list without an order or a time, rewritten every few minutes, so that its age does not tell when somebody was at the portal who may have answered then. Kept as long as the commitment; a subject access export shows in which lists the person is.';
comment on column commitment_following.commitment_id is 'The commitment.';
comment on column commitment_following.followers is 'Keys of the persons, sorted.';

alter table commitment
    add column link text not null default '',
    add constraint commitment_link_leads_to_the_web check (link = '' or link ~ '^https?://[^\s]+$' and length(link) <= 500),
    -- What was done before this was asked stays as it is.
    add constraint commitment_done_with_evidence check (status <> 'DONE' or note <> '' or link <> '') not valid;
comment on column commitment.link is 'Where to look at what came of it; empty where nowhere.';
alter table commitment_change add column link text not null default '';
comment on column commitment_change.link is 'Link after the change.';
