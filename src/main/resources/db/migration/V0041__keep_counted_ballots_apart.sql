-- While a campaign is open its ballots lie in "ballot", which hangs on the list of who answered: where that list is gone,
-- the foreign key takes no ballot. Closing moves them, mixed and without a key, to "counted_ballot".
create table counted_ballot (
    cell_id bigint     not null references reporting_cell,
    answers smallint[] not null
);
comment on table counted_ballot is 'One person''s answers in a closed campaign, and nothing else: no person, no key, no time, no order. Kept as long as the campaign.';
comment on column counted_ballot.cell_id is 'The cell, shared by at least the threshold of invited people.';
comment on column counted_ballot.answers is 'As on the ballot.';

drop trigger ballot_guard on ballot;
insert into counted_ballot
select cell_id, answers
  from ballot join reporting_cell using (cell_id) join reporting_group using (group_id) join campaign using (campaign_id)
 where status = 'CLOSED' order by random();
delete from ballot using counted_ballot where ballot.cell_id = counted_ballot.cell_id;
create index counted_ballot_cell on counted_ballot (cell_id);
create trigger counted_ballot_guard after insert on counted_ballot referencing new table as added
    for each statement execute function ballot_guard();
create trigger counted_ballot_unchanging before update on counted_ballot
    for each row execute function ballot_unchanging();

alter table ballot drop constraint ballot_cell_id_fkey;
alter table ballot add constraint ballot_while_open foreign key (cell_id) references participation;
comment on table ballot is 'One person''s answers while a campaign is open, and nothing else: no person, no time, no order. Moved to counted_ballot when it closes.';
comment on column ballot.ballot_id is 'Random key (UUID version 4), made in the browser, so that sending again is the same ballot.';

-- Each answer rewrites a row of participation: with room on its page the index need not be told.
alter table participation set (fillfactor = 50);

alter table campaign add column items int not null generated always as (coalesce(jsonb_array_length(instrument -> 'items'), 0)) stored;
comment on column campaign.items is 'Number of the instrument''s items, which is that of the answers on a ballot.';

alter function campaign_can_be_launched(bigint, int) rename to campaign_cells_can_be_launched;
create function campaign_can_be_launched(id bigint, fewest int) returns void language plpgsql as $$
begin
    perform campaign_cells_can_be_launched(id, fewest);
    if exists (select from ballot join reporting_cell using (cell_id) join reporting_group using (group_id)
                where campaign_id = id) then
        raise exception 'Somebody voted before the campaign was launched';
    end if;
end $$;
