create table lifecycle_survey (
    lifecycle_survey_id bigint generated always as identity primary key,
    launch_form         uuid    not null constraint lifecycle_survey_form_once unique,
    occasion            text    not null
        constraint lifecycle_survey_occasion_known check (occasion in ('AFTER_START', 'BEFORE_END')),
    days                int     not null constraint lifecycle_survey_days_range check (days between 1 and 365),
    first_round         jsonb   not null,
    stopped             boolean not null default false
);
comment on table lifecycle_survey is 'A survey that people are asked at a moment of their employment. Kept as long as its rounds; names no person.';
comment on column lifecycle_survey.lifecycle_survey_id is 'Key.';
comment on column lifecycle_survey.launch_form is 'The form that it was started from, so that one form makes one.';
comment on column lifecycle_survey.occasion is 'AFTER_START: so many days after somebody started; BEFORE_END: once their last day is so many days away.';
comment on column lifecycle_survey.days is 'How many.';
comment on column lifecycle_survey.first_round is 'What its owner decided: questions, words and threshold. How long a round is open is the time from its opening to its close.';
comment on column lifecycle_survey.stopped is 'Nobody more is asked.';

alter table campaign add column lifecycle_survey_id bigint references lifecycle_survey;
create index campaign_lifecycle_survey on campaign (lifecycle_survey_id);
comment on column campaign.lifecycle_survey_id is 'The lifecycle survey that it is a round of; null for others. A round has one cell for the whole organisation, and closes only once as many have answered as the threshold says.';

create function campaign_lifecycle_guard() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and new.lifecycle_survey_id is distinct from old.lifecycle_survey_id then
        raise exception 'What people were promised cannot change after launch';
    end if;
    if new.lifecycle_survey_id is null then
        return new;
    end if;
    if old.status = 'DRAFT' and new.status = 'OPEN'
            and (select count(*) <> 1 or bool_or(band <> 'ANY' or parent_id is not null)
                   from reporting_group join reporting_cell using (group_id) where campaign_id = new.campaign_id) then
        raise exception 'A ballot of a lifecycle survey says nothing but that it is of the organisation';
    end if;
    if old.status = 'OPEN' and new.status = 'CLOSED'
            and (select count(*) from reporting_group join reporting_cell using (group_id)
                        join (select cell_id from ballot union all select cell_id from counted_ballot) cast_there
                             using (cell_id)
                  where campaign_id = new.campaign_id) < new.threshold then
        raise exception 'Answers to a lifecycle survey are kept until enough people have answered';
    end if;
    return new;
end $$;
create trigger campaign_lifecycle_guard before update on campaign
    for each row execute function campaign_lifecycle_guard();
