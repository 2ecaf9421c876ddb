alter table campaign add column is_check boolean not null default false;
comment on column campaign.is_check is 'Whether it is one question about one thing that was done, asked beside that thing: no survey, so no letters, no wave, no rest before or after it.';

create function campaign_check_guard() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and new.is_check <> old.is_check then
        raise exception 'What people were promised cannot change after launch';
    end if;
    if new.is_check and old.status = 'DRAFT' and new.status = 'OPEN'
            and (new.items <> 1 or new.audience is not null
                 or (select count(*) <> 1 or bool_or(band <> 'ANY' or parent_id is not null)
                       from reporting_group join reporting_cell using (group_id)
                      where campaign_id = new.campaign_id)) then
        raise exception 'A check asks one question of one group, and a ballot says nothing else';
    end if;
    return new;
end $$;
create trigger campaign_check_guard before update on campaign
    for each row execute function campaign_check_guard();

create table commitment_check (
    commitment_id bigint not null primary key references commitment,
    state         text   not null
        constraint commitment_check_state_known check (state in ('NOBODY_ASKED', 'ASKING', 'ASKED', 'TAKEN_BACK')),
    campaign_id   bigint constraint commitment_check_campaign_once unique,
    closes_on     date   not null,
    verdict       text   constraint commitment_check_verdict_known
        check (verdict in ('SHOWN', 'TOO_FEW', 'PROTECTS_OTHERS', 'TOO_ALIKE', 'WITHHELD_ABOVE')),
    n             int,
    value         double precision constraint commitment_check_value_range check (value between 0 and 100),
    bound         text   not null default 'ABOUT'
        constraint commitment_check_bound_known check (bound in ('ABOUT', 'AT_LEAST', 'AT_MOST')),
    constraint commitment_check_asks_somebody check ((state = 'NOBODY_ASKED') = (campaign_id is null)),
    constraint commitment_check_says_when_it_is_over check ((state = 'ASKED') = (verdict is not null)),
    constraint commitment_check_withheld_says_nothing check (case verdict
        when 'SHOWN' then n is not null and value is not null
        else n is null and value is null and bound = 'ABOUT' end)
);
comment on table commitment_check is 'Whether those for whom something was done are asked if it helped, and after it is over what they said together, out of the disclosure gate. Names nobody; kept as long as the commitment.';
comment on column commitment_check.commitment_id is 'The commitment.';
comment on column commitment_check.state is 'NOBODY_ASKED because they are too few; ASKING; ASKED, with its outcome; TAKEN_BACK because it is being done again.';
comment on column commitment_check.campaign_id is 'The campaign in which they answer, by its key in survey; null while nobody is asked.';
comment on column commitment_check.closes_on is 'Last day in England on which they are asked.';
comment on column commitment_check.verdict is 'SHOWN, or why it is withheld; null before it is over.';
comment on column commitment_check.n is 'How many answered; null when withheld.';
comment on column commitment_check.value is 'Share that say it helped, from 0 to 100, not rounded, or the bound; null when withheld.';
comment on column commitment_check.bound is 'ABOUT for the value itself; AT_LEAST or AT_MOST where it is a bound.';

-- What staff said of it stays said.
create function commitment_check_guard() returns trigger language plpgsql as $$
begin
    if old.state = 'ASKED' then
        raise exception 'What staff said of it stays as it was';
    end if;
    return coalesce(new, old);
end $$;
create trigger commitment_check_guard before update or delete on commitment_check
    for each row execute function commitment_check_guard();
