alter table campaign add column purpose text not null default '';
comment on column campaign.purpose is 'Why it is asked and what will happen with the answers, in words to staff; fixed at launch.';

create function campaign_purpose_guard() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and new.purpose <> old.purpose then
        raise exception 'What people were promised cannot change after launch';
    end if;
    return new;
end $$;
create trigger campaign_purpose_guard before update on campaign
    for each row execute function campaign_purpose_guard();
