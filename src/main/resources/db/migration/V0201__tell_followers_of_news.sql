alter table commitment add column told_version int not null default 1;
-- What changed before followers were written to is no news any more.
update commitment set told_version = version;
create index commitment_untold on commitment (commitment_id) where version > told_version;
comment on column commitment.told_version is 'The version of which its followers were last written to; 1 for nothing yet, since what it begins with is no news.';

create table commitment_news_told (
    told_at timestamptz,
    one     boolean not null primary key default true constraint commitment_news_told_once check (one)
);
insert into commitment_news_told (told_at) values (null);
comment on table commitment_news_told is 'When followers of commitments were last written to, all of them at once, so that nobody gets more than one message a day. One row; names nobody.';
comment on column commitment_news_told.told_at is 'When; null for never.';
comment on column commitment_news_told.one is 'Keeps it to one row.';
