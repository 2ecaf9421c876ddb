create table release (
    campaign_id bigint primary key,
    title       text        not null,
    series      text        not null,
    threshold   smallint    not null constraint release_threshold_minimum check (threshold >= 5),
    closed_at   timestamptz not null
);
create index release_series on release (series, closed_at);
comment on table release is 'A closed campaign with its results released, once for all viewers. Names nobody; kept for as long as results are compared over time.';
comment on column release.campaign_id is 'The campaign, by its key in survey.';
comment on column release.title is 'Its title when it closed.';
comment on column release.series is 'Releases of one series are waves of the same survey.';
comment on column release.threshold is 'k: no figure of this release is about fewer people.';
comment on column release.closed_at is 'When it closed, which is when the results were released.';

create table release_group (
    campaign_id bigint   not null references release,
    group_id    bigint   not null,
    parent_id   bigint,
    position    smallint not null,
    name        text     not null,
    kind        text     not null constraint release_group_kind_known check (kind in ('ORGANISATION', 'SERVICE', 'TEAM', 'FOLDED')),
    units       bigint[] not null,
    invited     integer  not null constraint release_group_invited_range check (invited >= 0),
    primary key (campaign_id, group_id),
    constraint release_group_parent foreign key (campaign_id, parent_id) references release_group
);
create index release_group_parent on release_group (campaign_id, parent_id);
comment on table release_group is 'A node of the tree by which a release is read, as the campaign''s launch fixed it: last spring''s result keeps last spring''s structure.';
comment on column release_group.campaign_id is 'The release.';
comment on column release_group.group_id is 'The reporting group, by its key in survey.';
comment on column release_group.parent_id is 'The group above; null for the organisation.';
comment on column release_group.position is 'Order in lists, parents before children.';
comment on column release_group.name is 'Name shown to staff.';
comment on column release_group.kind is 'ORGANISATION, SERVICE, TEAM or FOLDED (several small teams together).';
comment on column release_group.units is 'Keys of the units that it covers, sorted; the same units in two releases are the same group.';
comment on column release_group.invited is 'People invited in it and below.';

create table release_item (
    campaign_id bigint   not null references release,
    position    smallint not null,
    key         text     not null,
    text        text     not null,
    theme       text     not null,
    theme_name  text     not null,
    primary key (campaign_id, key)
);
comment on table release_item is 'What an item of a release asked. Names nobody; kept as long as its release.';
comment on column release_item.campaign_id is 'The release.';
comment on column release_item.position is 'Order in which it was asked.';
comment on column release_item.key is 'The item''s key, the same in every wave.';
comment on column release_item.text is 'The statement as it was put.';
comment on column release_item.theme is 'Key of the theme that it belongs to.';
comment on column release_item.theme_name is 'Name of that theme.';

create table figure (
    figure_id    bigint generated always as identity primary key,
    campaign_id  bigint   not null,
    group_id     bigint   not null,
    kind         text     not null constraint figure_kind_known check (kind in ('RESPONSE', 'INDEX', 'THEME', 'ITEM')),
    key          text     not null,
    verdict      text     not null constraint figure_verdict_known
        check (verdict in ('SHOWN', 'TOO_FEW', 'PROTECTS_OTHERS', 'TOO_ALIKE', 'WITHHELD_ABOVE')),
    n            integer,
    value        double precision constraint figure_value_range check (value between 0 and 100),
    distribution integer[],
    constraint figure_group foreign key (campaign_id, group_id) references release_group,
    constraint figure_once unique (campaign_id, group_id, kind, key),
    constraint figure_withheld_says_nothing check (case verdict
        when 'SHOWN' then n is not null and value is not null
        else n is null and value is null and distribution is null end)
);
comment on table figure is 'A figure about a group, out of the disclosure gate: a withheld one has its reason and no number. Names nobody; kept as long as its release.';
comment on column figure.figure_id is 'Key, by which a commitment cites it.';
comment on column figure.campaign_id is 'The release.';
comment on column figure.group_id is 'The group that it is about.';
comment on column figure.kind is 'RESPONSE, INDEX, THEME or ITEM.';
comment on column figure.key is 'Key of the theme or item; empty for the other kinds.';
comment on column figure.verdict is 'SHOWN, or why it is withheld.';
comment on column figure.n is 'People behind it: for RESPONSE those who answered, for INDEX those who answered all its items, for THEME the fewest that answered one of its items. Null when withheld.';
comment on column figure.value is 'From 0 to 100, not rounded; rounded by n wherever it is shown. Null when withheld.';
comment on column figure.distribution is 'For ITEM, how many gave each answer from strongly disagree to strongly agree; null when withheld, which it is more often than the value.';
