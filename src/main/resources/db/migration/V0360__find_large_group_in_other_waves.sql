-- A group of many units together does not fit into the row of an index, so a survey that had one could not close.
drop index release_group_same;
alter table release_group add units_hash bigint not null generated always as (hash_array_extended(units, 0)) stored;
create index release_group_same on release_group (campaign_id, kind, units_hash);
comment on column release_group.units_hash is 'Short form of the units, for the index that finds the same group in other waves.';
