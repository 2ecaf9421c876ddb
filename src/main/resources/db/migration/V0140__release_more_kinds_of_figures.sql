-- Scales, standards, net promoter scores and options are released beside percentages and the index.
alter table figure drop constraint figure_kind_known;
alter table figure drop constraint figure_value_range;
alter table figure add constraint figure_kind_known
    check (kind in ('RESPONSE', 'INDEX', 'THEME', 'ITEM', 'SCALE', 'STANDARD', 'ENPS', 'OPTION'));
alter table figure add constraint figure_value_range check (case kind
    when 'SCALE' then value between 1 and 5
    when 'ENPS' then value between -100 and 100
    else value between 0 and 100 end);
comment on column figure.kind is 'RESPONSE, INDEX, THEME, ITEM, SCALE (mean from 1 to 5), STANDARD (score from 0 to 100), ENPS (net promoter score) or OPTION (share who chose it).';
comment on column figure.key is 'Key of the theme, item or scale; for OPTION the item''s key, a slash, and the option''s key, or several joined by + that are only shown together; empty for the other kinds.';
comment on column figure.n is 'People behind it: for RESPONSE those who answered, for INDEX, SCALE and STANDARD those who answered all its items, for THEME the fewest that answered one of its items, else those who answered the item. Null when withheld.';
comment on column figure.value is 'In the range of its kind, not rounded; rounded by n wherever it is shown. Of a bound, the bound. Null when withheld.';

alter table release_item
    add column kind text not null default 'AGREEMENT' constraint release_item_kind_known
        check (kind in ('AGREEMENT', 'FREQUENCY', 'RATING', 'CHOICE', 'CHOICES')),
    add column answer_keys text[] not null default '{}',
    add column answers     text[] not null default '{}';
comment on column release_item.kind is 'What sort of answer it took.';
comment on column release_item.answer_keys is 'Keys of its options; empty for other kinds.';
comment on column release_item.answers is 'Its answers in its own words, from the lowest, or in the order of its options; empty where they are the portal''s own.';
comment on column release_item.theme is 'Key of the theme that it belongs to; empty for none.';
comment on column release_item.theme_name is 'Name of that theme; empty for none.';

create table release_scale (
    campaign_id bigint   not null references release,
    key         text     not null,
    kind        text     not null constraint release_scale_kind_known check (kind in ('SCALE', 'STANDARD')),
    position    smallint not null,
    name        text     not null,
    primary key (campaign_id, key)
);
comment on table release_scale is 'A scale of a release: items that are read as one number. Names nobody; kept as long as its release.';
comment on column release_scale.campaign_id is 'The release.';
comment on column release_scale.key is 'The scale''s key, the same in every wave.';
comment on column release_scale.kind is 'SCALE for a mean from 1 to 5, STANDARD for a score from 0 to 100: the kind of its figures.';
comment on column release_scale.position is 'Order in which scales are shown.';
comment on column release_scale.name is 'Name shown to staff.';
