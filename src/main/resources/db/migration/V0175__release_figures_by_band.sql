alter table release_group
    add column band text,
    drop constraint release_group_kind_known,
    add constraint release_group_kind_known check (kind in ('ORGANISATION', 'SERVICE', 'TEAM', 'FOLDED', 'BAND')),
    add constraint release_group_band_named check ((kind = 'BAND') = (band is not null));
comment on column release_group.group_id is 'The reporting group, by its key in survey; of a band a number below nought.';
comment on column release_group.parent_id is 'The group above; null for the organisation, which is above every band.';
comment on column release_group.kind is 'ORGANISATION, SERVICE, TEAM, FOLDED (several small teams together) or BAND (people of all groups who have something in common).';
comment on column release_group.units is 'Keys of the units that it covers, sorted; the same units, and the same band, in two releases are the same group.';
comment on column release_group.band is 'Of a band which one, such as UNDER_TWO_YEARS; null for groups of the tree.';
