alter table campaign add column reminded text not null default 'NOBODY'
    constraint campaign_reminded_known check (reminded in ('NOBODY', 'EVERYBODY', 'UNANSWERED'));
comment on column campaign.reminded is 'Who is reminded by e-mail: NOBODY, EVERYBODY with thanks, or those who are UNANSWERED by then; told to staff and fixed at launch.';

create table mailing (
    campaign_id bigint      not null references campaign,
    kind        text        not null
        constraint mailing_kind_known check (kind in ('INVITATION', 'REMINDER', 'LAST_REMINDER')),
    due_at      timestamptz not null,
    state       text        not null default 'PLANNED'
        constraint mailing_state_known check (state in ('PLANNED', 'WRITTEN', 'PASSED_OVER')),
    invited     bigint[]    not null default '{}',
    primary key (campaign_id, kind),
    constraint mailing_lists_invited_only check (kind = 'INVITATION' or invited = '{}')
);
comment on table mailing is 'When staff are written to about a campaign: three times at most, as the key allows no more. Of reminders it holds no person. The list of those invited by e-mail is deleted with the campaign''s invitations, two years after it closed; a subject access export shows that the person was invited.';
comment on column mailing.campaign_id is 'The campaign.';
comment on column mailing.kind is 'INVITATION, REMINDER or LAST_REMINDER.';
comment on column mailing.due_at is 'From when it is written; fixed at launch.';
comment on column mailing.state is 'PLANNED, WRITTEN, or PASSED_OVER because another one was due by then.';
comment on column mailing.invited is 'Keys of the persons whose invitation is written, sorted: who joins the audience later is found by their absence. Empty for reminders, whose persons would tell who had answered.';

create function mailing_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.kind <> 'INVITATION'
            and (select reminded from campaign where campaign_id = new.campaign_id) = 'NOBODY' then
        raise exception 'Nobody is reminded of this campaign';
    end if;
    if (tg_op = 'INSERT' or campaign_is_draft(old.campaign_id))
            and (tg_op = 'DELETE' or campaign_is_draft(new.campaign_id)) then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' and (new.campaign_id, new.kind, new.due_at) = (old.campaign_id, old.kind, old.due_at)
            and (new.state = old.state or old.state = 'PLANNED') then
        return new;
    end if;
    raise exception 'When staff are written to is fixed at launch';
end $$;
create trigger mailing_guard before insert or update or delete on mailing
    for each row execute function mailing_guard();

create function campaign_reminded_guard() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and new.reminded <> old.reminded then
        raise exception 'What people were promised cannot change after launch';
    end if;
    return new;
end $$;
create trigger campaign_reminded_guard before update on campaign
    for each row execute function campaign_reminded_guard();
