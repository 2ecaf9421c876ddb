alter table campaign add column audience jsonb;
comment on column campaign.audience is 'The rule by which people were asked, so that those who join while it is open are asked by it, too; null where nobody is added.';
alter table campaign add column attributes text[] not null default '{}';
comment on column campaign.attributes is 'What a ballot may be broken down by, as chosen at launch; dropped in a group where too few people share a band.';

create function campaign_audience_guard() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT'
            and (new.audience, new.attributes) is distinct from (old.audience, old.attributes) then
        raise exception 'What people were promised cannot change after launch';
    end if;
    return new;
end $$;
create trigger campaign_audience_guard before update on campaign
    for each row execute function campaign_audience_guard();

alter table reporting_cell add column joined int not null default 0;
comment on column reporting_cell.invited is 'People invited in it, those who have left since included: at least the threshold.';
comment on column reporting_cell.joined is 'Of those, how many were asked after the launch.';
comment on column reporting_group.invited is 'People invited in it and below, those who joined or left since included.';
alter table reporting_group add column eligible int;
comment on column reporting_group.eligible is 'Of whom the response rate is: invited people who were still in post when it closed, and leavers who had answered, where enough people left to say that; known at close.';

create table former_invitation (
    campaign_id bigint not null references campaign,
    person_id   bigint not null references person,
    cell_id     bigint not null references reporting_cell,
    primary key (campaign_id, person_id)
);
create index former_invitation_person on former_invitation (person_id);
create index former_invitation_cell on former_invitation (cell_id);
comment on table former_invitation is 'Who was asked and left while the campaign was open, so that they can no longer answer. Kept two years after the campaign closes; a subject access export shows the row. Does not say who answered.';
comment on column former_invitation.campaign_id is 'The campaign.';
comment on column former_invitation.person_id is 'Who was asked.';
comment on column former_invitation.cell_id is 'The cell in which they count, and count again should they come back.';

create function cell_campaign(id bigint) returns bigint language sql stable as
$$ select campaign_id from reporting_cell join reporting_group using (group_id) where cell_id = id $$;

create function campaign_is_open(id bigint) returns boolean language sql stable as
$$ select status = 'OPEN' from campaign where campaign_id = id $$;

-- While a campaign is open people are added to the cells that there are, and leave them; nobody changes cells.
create or replace function invitation_guard() returns trigger language plpgsql as $$
begin
    if (tg_op = 'INSERT' or campaign_is_draft(old.campaign_id) and cell_is_draft(old.cell_id))
            and (tg_op = 'DELETE' or campaign_is_draft(new.campaign_id) and cell_is_draft(new.cell_id)) then
        return coalesce(new, old);
    end if;
    if tg_op = 'INSERT' and campaign_is_open(new.campaign_id) and cell_campaign(new.cell_id) = new.campaign_id then
        if exists (select from former_invitation
                    where campaign_id = new.campaign_id and person_id = new.person_id and cell_id <> new.cell_id) then
            raise exception 'The audience is fixed at launch: who comes back counts where they were';
        end if;
        delete from former_invitation where campaign_id = new.campaign_id and person_id = new.person_id;
        return new;
    end if;
    if tg_op = 'DELETE' and campaign_is_open(old.campaign_id)
            and (exists (select from post where person_id = old.person_id and valid_to is not null)
                 or not exists (select from post where person_id = old.person_id)) then
        insert into former_invitation (campaign_id, person_id, cell_id)
        values (old.campaign_id, old.person_id, old.cell_id);
        return old;
    end if;
    raise exception 'The audience is fixed at launch, but for people who join and people who leave';
end $$;

create function people_in_cell(id bigint) returns bigint language sql stable as
$$ select (select count(*) from invitation where cell_id = id) + (select count(*) from former_invitation where cell_id = id) $$;

create function people_in_group(id bigint) returns bigint language sql stable as $$
    with recursive below as (
        select group_id from reporting_group where group_id = id
        union all
        select part.group_id from below join reporting_group part on part.parent_id = below.group_id)
    select coalesce(sum(invited), 0) from below join reporting_cell using (group_id)
$$;

create or replace function reporting_cell_guard() returns trigger language plpgsql as $$
begin
    if (tg_op = 'INSERT' or group_is_draft(old.group_id)) and (tg_op = 'DELETE' or group_is_draft(new.group_id)) then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' and cell_status(old.cell_id) = 'OPEN'
            and (new.cell_id, new.group_id, new.band) = (old.cell_id, old.group_id, old.band)
            and new.invited >= old.invited and new.invited - old.invited = new.joined - old.joined
            and new.invited = people_in_cell(new.cell_id) then
        return new;
    end if;
    raise exception 'Cells are fixed at launch, but for the people who join';
end $$;

create or replace function reporting_group_guard() returns trigger language plpgsql as $$
begin
    if (tg_op = 'INSERT' or campaign_is_draft(old.campaign_id))
            and (tg_op = 'DELETE' or campaign_is_draft(new.campaign_id)) then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE'
            and (new.group_id, new.campaign_id, new.parent_id, new.name, new.kind, new.unit_ids)
                is not distinct from
                (old.group_id, old.campaign_id, old.parent_id, old.name, old.kind, old.unit_ids)
            and (new.invited = old.invited
                 or new.invited > old.invited and campaign_is_open(old.campaign_id)
                    and new.invited = people_in_group(new.group_id)) then
        return new;
    end if;
    raise exception 'Reporting groups are fixed at launch, but for the people who join';
end $$;
