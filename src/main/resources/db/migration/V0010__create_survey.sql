create table campaign (
    campaign_id bigint generated always as identity primary key,
    title       text        not null,
    series      text        not null,
    instrument  jsonb       not null,
    status      text        not null default 'DRAFT'
        constraint campaign_status_known check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    opens_at    timestamptz not null,
    closes_at   timestamptz not null,
    threshold   int         not null constraint campaign_threshold_protects check (threshold >= 5),
    constraint campaign_times_in_order check (closes_at > opens_at)
);
comment on table campaign is 'One running of an instrument. Kept as long as its results are compared.';
comment on column campaign.campaign_id is 'Key.';
comment on column campaign.title is 'Title shown to staff.';
comment on column campaign.series is 'Campaigns of one series are waves of the same survey.';
comment on column campaign.instrument is 'The instrument as it was at launch: a later change of the file does not touch it.';
comment on column campaign.status is 'DRAFT, OPEN or CLOSED; it only moves forward.';
comment on column campaign.opens_at is 'From when answers are accepted.';
comment on column campaign.closes_at is 'From when answers are refused.';
comment on column campaign.threshold is 'Fewest people in anything stored together or shown; fixed at launch.';

create table reporting_group (
    group_id    bigint generated always as identity primary key,
    campaign_id bigint not null references campaign,
    parent_id   bigint references reporting_group,
    name        text   not null,
    kind        text   not null constraint reporting_group_kind_known
        check (kind in ('ORGANISATION', 'SERVICE', 'TEAM', 'FOLDED')),
    unit_ids    bigint[] not null,
    invited     int    not null,
    answered    int    not null default 0
);
create index reporting_group_campaign on reporting_group (campaign_id);
create index reporting_group_parent on reporting_group (parent_id);
comment on table reporting_group is 'A node of the tree by which a campaign''s results are read, fixed at launch. Kept as long as the campaign; names no person.';
comment on column reporting_group.group_id is 'Key.';
comment on column reporting_group.campaign_id is 'The campaign.';
comment on column reporting_group.parent_id is 'The group above; null for the organisation.';
comment on column reporting_group.name is 'Name of the unit, or of the units folded together, on the day of launch.';
comment on column reporting_group.kind is 'ORGANISATION, SERVICE, TEAM or FOLDED.';
comment on column reporting_group.unit_ids is 'Units that it covers.';
comment on column reporting_group.invited is 'People invited in it and below.';
comment on column reporting_group.answered is 'People who answered in it and below; known at close.';

create table reporting_cell (
    cell_id  bigint generated always as identity primary key,
    group_id bigint not null references reporting_group,
    band     text   not null,
    invited  int    not null,
    constraint reporting_cell_unique unique (group_id, band)
);
comment on table reporting_cell is 'All that a ballot says of who cast it: a leaf group and a band of one attribute. Kept as long as the campaign; names no person.';
comment on column reporting_cell.cell_id is 'Key.';
comment on column reporting_cell.group_id is 'The leaf group.';
comment on column reporting_cell.band is 'Band of the attribute, such as UNDER_TWO_YEARS; ANY where bands would have too few people.';
comment on column reporting_cell.invited is 'People invited in it: at least the threshold.';

create table invitation (
    campaign_id bigint not null references campaign,
    person_id   bigint not null references person,
    cell_id     bigint not null references reporting_cell,
    primary key (campaign_id, person_id)
);
create index invitation_person on invitation (person_id);
create index invitation_cell on invitation (cell_id);
comment on table invitation is 'Who was asked, and in which cell they count. Kept two years after the campaign closes; a subject access export shows the row. Does not say who answered.';
comment on column invitation.campaign_id is 'The campaign.';
comment on column invitation.person_id is 'Who was asked.';
comment on column invitation.cell_id is 'The cell that a ballot of theirs carries.';

create table participation (
    cell_id  bigint   not null primary key references reporting_cell,
    answered bigint[] not null
);
comment on table participation is 'Who of a cell has answered, as one sorted list, so that nothing tells in which order. Names persons by key; kept until the campaign closes and then deleted; a subject access export says answered or not while it is open.';
comment on column participation.cell_id is 'The cell.';
comment on column participation.answered is 'Keys of the persons who have answered, sorted.';

create table ballot (
    ballot_id uuid       not null primary key,
    cell_id   bigint     not null references reporting_cell,
    answers   smallint[] not null
);
create index ballot_cell on ballot (cell_id);
comment on table ballot is 'One person''s answers, and nothing else: no person, no time, no order. Kept as long as the campaign.';
comment on column ballot.ballot_id is 'Random key (UUID version 4), replaced by another at close.';
comment on column ballot.cell_id is 'The cell, shared by at least the threshold of invited people.';
comment on column ballot.answers is 'Answers 1 to 5 in the order of the instrument; 0 for none.';

create function campaign_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.status <> 'DRAFT' then
            raise exception 'A launched campaign cannot be deleted';
        end if;
        return old;
    end if;
    if old.status = 'DRAFT' and new.status = 'OPEN' then
        if exists (select from reporting_cell cell join reporting_group using (group_id)
                    where campaign_id = new.campaign_id
                      and (select count(*) from invitation where cell_id = cell.cell_id) < new.threshold) then
            raise exception 'A cell has fewer invited people than the threshold';
        end if;
        if not exists (select from invitation where campaign_id = new.campaign_id) then
            raise exception 'A campaign without an audience cannot be launched';
        end if;
    elsif old.status <> 'DRAFT' then
        if (new.threshold, new.instrument, new.series, new.title, new.opens_at)
               is distinct from (old.threshold, old.instrument, old.series, old.title, old.opens_at) then
            raise exception 'What people were promised cannot change after launch';
        end if;
        if new.status <> old.status and not (old.status = 'OPEN' and new.status = 'CLOSED') then
            raise exception 'A campaign only moves forward, not from % to %', old.status, new.status;
        end if;
    end if;
    return new;
end $$;
create trigger campaign_guard before update or delete on campaign for each row execute function campaign_guard();

create function campaign_is_draft(id bigint) returns boolean language sql stable as
$$ select status = 'DRAFT' from campaign where campaign_id = id $$;

create function reporting_group_guard() returns trigger language plpgsql as $$
begin
    if campaign_is_draft(coalesce(new.campaign_id, old.campaign_id)) then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' and (new.group_id, new.campaign_id, new.parent_id, new.name, new.kind, new.unit_ids, new.invited)
            is not distinct from (old.group_id, old.campaign_id, old.parent_id, old.name, old.kind, old.unit_ids, old.invited) then
        return new;
    end if;
    raise exception 'Reporting groups are fixed at launch';
end $$;
create trigger reporting_group_guard before insert or update or delete on reporting_group
    for each row execute function reporting_group_guard();

create function reporting_cell_guard() returns trigger language plpgsql as $$
begin
    if campaign_is_draft((select campaign_id from reporting_group where group_id = coalesce(new.group_id, old.group_id))) then
        return coalesce(new, old);
    end if;
    raise exception 'Cells are fixed at launch';
end $$;
create trigger reporting_cell_guard before insert or update or delete on reporting_cell
    for each row execute function reporting_cell_guard();

create function invitation_guard() returns trigger language plpgsql as $$
begin
    if campaign_is_draft(coalesce(new.campaign_id, old.campaign_id)) then
        return coalesce(new, old);
    end if;
    raise exception 'The audience is fixed at launch';
end $$;
create trigger invitation_guard before insert or update or delete on invitation
    for each row execute function invitation_guard();
