alter table campaign drop constraint campaign_status_known;
alter table campaign add constraint campaign_status_known check (status in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED'));
comment on column campaign.status is 'DRAFT, OPEN, then CLOSED or CANCELLED; it only moves forward.';

alter table campaign add column cancel_reason text;
alter table campaign add constraint campaign_cancelled_with_reason
    check ((status = 'CANCELLED') = (cancel_reason is not null) and cancel_reason !~ '^\s*$');
comment on column campaign.cancel_reason is 'Why it was cancelled, in words to staff; null unless it was.';

alter table campaign add column launch_form uuid;
alter table campaign add constraint campaign_launch_form_once unique (launch_form);
comment on column campaign.launch_form is 'The form that it was launched from, so that one form makes one campaign however often it is sent; null where no form was.';

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
            and (old.status, new.status) not in (('DRAFT', 'OPEN'), ('OPEN', 'CLOSED'), ('OPEN', 'CANCELLED')) then
        raise exception 'A campaign only moves forward, not from % to %', old.status, new.status;
    end if;
    if old.status <> 'DRAFT'
            and (new.campaign_id, new.threshold, new.instrument, new.series, new.title, new.opens_at, new.launch_form)
                is distinct from
                (old.campaign_id, old.threshold, old.instrument, old.series, old.title, old.opens_at, old.launch_form) then
        raise exception 'What people were promised cannot change after launch';
    end if;
    if old.status in ('CLOSED', 'CANCELLED') and new.closes_at <> old.closes_at then
        raise exception 'A closed campaign keeps the moment at which it closed';
    end if;
    if old.status = 'CANCELLED' and new.cancel_reason <> old.cancel_reason then
        raise exception 'What staff were told of a cancelled campaign is not changed';
    end if;
    if old.status = 'DRAFT' and new.status = 'OPEN' then
        perform campaign_can_be_launched(new.campaign_id, new.threshold);
    end if;
    return new;
end $$;

create or replace function participation_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and cell_status(new.cell_id) = 'DRAFT'
            or tg_op = 'DELETE' and cell_status(old.cell_id) in ('DRAFT', 'CLOSED', 'CANCELLED') then
        return coalesce(new, old);
    end if;
    raise exception 'Who has answered is kept while a campaign is open, and not a moment longer';
end $$;

create or replace function comment_box_guard() returns trigger language plpgsql as $$
declare
    status_now text := (select status from campaign join reporting_group using (campaign_id)
                         where group_id = coalesce(new.group_id, old.group_id));
begin
    if tg_op = 'INSERT' and status_now = 'DRAFT' and new.texts = '{}'
            or tg_op = 'DELETE' and status_now in ('DRAFT', 'CANCELLED')
            or tg_op = 'UPDATE' and status_now = 'OPEN' and (new.group_id, new.item_key) = (old.group_id, old.item_key) then
        return coalesce(new, old);
    end if;
    raise exception 'Comments are taken while a campaign is open' using errcode = 'GT001';
end $$;

-- How many have answered, as far as anybody is told while a campaign is open.
create table response_step (
    group_id bigint not null primary key references reporting_group,
    answered int    not null
);
comment on table response_step is 'How many people of a reporting group have answered at least, as last said to the owner of an open campaign: only whole multiples of the threshold, set overnight. Deleted when the campaign closes; names no person.';
comment on column response_step.group_id is 'The group; what is below it is counted with it.';
comment on column response_step.answered is 'At least so many have answered. A multiple of the threshold, and by at least the threshold less than are invited.';

create function response_step_guard() returns trigger language plpgsql as $$
declare
    k       int;
    asked   int;
    running boolean;
begin
    select threshold, invited, status = 'OPEN' into k, asked, running
      from reporting_group join campaign using (campaign_id) where group_id = new.group_id;
    if not running or new.answered % k <> 0 or new.answered < 0 or new.answered > greatest(asked - k, 0)
            or tg_op = 'UPDATE' and (new.group_id <> old.group_id or new.answered < old.answered) then
        raise exception 'Responses are said in steps of the threshold, and never of nearly everybody';
    end if;
    return new;
end $$;
create trigger response_step_guard before insert or update on response_step
    for each row execute function response_step_guard();

-- Whoever cancels a campaign, with whatever tool: what was answered is deleted in the same moment, unread.
create function campaign_ended() returns trigger language plpgsql as $$
begin
    delete from response_step using reporting_group home
     where home.group_id = response_step.group_id and campaign_id = new.campaign_id;
    if new.status = 'CANCELLED' then
        delete from ballot using reporting_cell join reporting_group using (group_id)
         where ballot.cell_id = reporting_cell.cell_id and campaign_id = new.campaign_id;
        delete from comment_box using reporting_group home
         where home.group_id = comment_box.group_id and campaign_id = new.campaign_id;
        delete from participation using reporting_cell join reporting_group using (group_id)
         where participation.cell_id = reporting_cell.cell_id and campaign_id = new.campaign_id;
    end if;
    return null;
end $$;
create trigger campaign_ended after update of status on campaign
    for each row when (old.status = 'OPEN' and new.status <> 'OPEN') execute function campaign_ended();

create function release_guard() returns trigger language plpgsql as $$
begin
    if exists (select from campaign where campaign_id = new.campaign_id and status = 'CANCELLED') then
        raise exception 'A cancelled campaign has no results';
    end if;
    return new;
end $$;
create trigger release_guard before insert or update on release for each row execute function release_guard();
