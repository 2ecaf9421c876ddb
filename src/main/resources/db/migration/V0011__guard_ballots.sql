create or replace function campaign_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'A campaign begins as a draft';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        if old.status <> 'DRAFT' then
            raise exception 'A launched campaign cannot be deleted';
        end if;
        return old;
    end if;
    if new.status <> old.status
            and (old.status, new.status) not in (('DRAFT', 'OPEN'), ('OPEN', 'CLOSED')) then
        raise exception 'A campaign only moves forward, not from % to %', old.status, new.status;
    end if;
    if old.status <> 'DRAFT'
            and (new.campaign_id, new.threshold, new.instrument, new.series, new.title, new.opens_at)
                is distinct from
                (old.campaign_id, old.threshold, old.instrument, old.series, old.title, old.opens_at) then
        raise exception 'What people were promised cannot change after launch';
    end if;
    if old.status = 'CLOSED' and new.closes_at <> old.closes_at then
        raise exception 'A closed campaign keeps the moment at which it closed';
    end if;
    if old.status = 'DRAFT' and new.status = 'OPEN' then
        perform campaign_can_be_launched(new.campaign_id, new.threshold);
    end if;
    return new;
end $$;
drop trigger campaign_guard on campaign;
create trigger campaign_guard before insert or update or delete on campaign
    for each row execute function campaign_guard();

create function campaign_can_be_launched(id bigint, fewest int) returns void language plpgsql as $$
begin
    if not exists (select from invitation where campaign_id = id) then
        raise exception 'A campaign without an audience cannot be launched';
    end if;
    if exists (select from invitation join reporting_cell using (cell_id) join reporting_group home using (group_id)
                where invitation.campaign_id = id and home.campaign_id <> id)
            or exists (select from reporting_group home join reporting_cell using (group_id) join invitation using (cell_id)
                where home.campaign_id = id and invitation.campaign_id <> id) then
        raise exception 'An invitation counts in a cell of another campaign';
    end if;
    if exists (select from reporting_cell cell join reporting_group using (group_id)
                where campaign_id = id
                  and (select count(*) from invitation where invitation.cell_id = cell.cell_id) < fewest) then
        raise exception 'A cell has fewer invited people than the threshold';
    end if;
    if exists (select from reporting_cell cell join reporting_group using (group_id)
                where campaign_id = id
                  and (select count(*) from invitation where invitation.cell_id = cell.cell_id) <> cell.invited) then
        raise exception 'A cell does not say how many people are invited in it';
    end if;
end $$;

-- A row must not leave a launched campaign by way of a draft, nor enter one: both sides of a change are looked at.
create or replace function reporting_group_guard() returns trigger language plpgsql as $$
begin
    if (tg_op = 'INSERT' or campaign_is_draft(old.campaign_id))
            and (tg_op = 'DELETE' or campaign_is_draft(new.campaign_id)) then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE'
            and (new.group_id, new.campaign_id, new.parent_id, new.name, new.kind, new.unit_ids, new.invited)
                is not distinct from
                (old.group_id, old.campaign_id, old.parent_id, old.name, old.kind, old.unit_ids, old.invited) then
        return new;
    end if;
    raise exception 'Reporting groups are fixed at launch';
end $$;

create function group_is_draft(id bigint) returns boolean language sql stable as
$$ select campaign_is_draft(campaign_id) from reporting_group where group_id = id $$;

create or replace function reporting_cell_guard() returns trigger language plpgsql as $$
begin
    if (tg_op = 'INSERT' or group_is_draft(old.group_id)) and (tg_op = 'DELETE' or group_is_draft(new.group_id)) then
        return coalesce(new, old);
    end if;
    raise exception 'Cells are fixed at launch';
end $$;

create function cell_is_draft(id bigint) returns boolean language sql stable as
$$ select group_is_draft(group_id) from reporting_cell where cell_id = id $$;

create or replace function invitation_guard() returns trigger language plpgsql as $$
begin
    if (tg_op = 'INSERT' or campaign_is_draft(old.campaign_id) and cell_is_draft(old.cell_id))
            and (tg_op = 'DELETE' or campaign_is_draft(new.campaign_id) and cell_is_draft(new.cell_id)) then
        return coalesce(new, old);
    end if;
    raise exception 'The audience is fixed at launch';
end $$;

create function cell_status(id bigint) returns text language sql stable as
$$ select status from campaign join reporting_group using (campaign_id) join reporting_cell using (group_id)
    where cell_id = id $$;

create function participation_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and cell_status(new.cell_id) = 'DRAFT'
            or tg_op = 'DELETE' and cell_status(old.cell_id) in ('DRAFT', 'CLOSED') then
        return coalesce(new, old);
    end if;
    raise exception 'Who has answered is kept while a campaign is open, and not a moment longer';
end $$;
create trigger participation_guard before insert or delete on participation
    for each row execute function participation_guard();

-- Once for a statement, so that rewriting all ballots costs one look. It reads the status afresh: a caster who waited
-- while the campaign closed is refused here.
create function ballot_guard() returns trigger language plpgsql as $$
begin
    if exists (select from added join reporting_cell using (cell_id) join reporting_group using (group_id)
                      join campaign using (campaign_id)
                where status <> 'OPEN') then
        raise exception 'Ballots are taken while a campaign is open' using errcode = 'GT001';
    end if;
    return null;
end $$;
create trigger ballot_guard after insert on ballot referencing new table as added
    for each statement execute function ballot_guard();

create function ballot_unchanging() returns trigger language plpgsql as $$
begin
    raise exception 'A ballot is never changed';
end $$;
create trigger ballot_unchanging before update on ballot for each statement execute function ballot_unchanging();
