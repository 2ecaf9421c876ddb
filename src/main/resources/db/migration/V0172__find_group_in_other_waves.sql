-- The line of a group over all waves of a series asks each wave for the group that covers the same units.
create index release_group_same on release_group (campaign_id, kind, units);
