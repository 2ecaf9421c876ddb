-- Comments have no place on a ballot, so they do not count among its answers.
alter table campaign alter column items set expression as (coalesce(
    jsonb_array_length(jsonb_path_query_array(instrument, '$.items[*] ? (!(@.kind == "COMMENT"))')), 0));
comment on column campaign.items is 'Number of the instrument''s items but comments, which is that of the answers on a ballot.';
comment on column ballot.answers is 'In the order of the instrument''s items but comments. 0 none, -1 would rather not say; agreement and frequency 1 to 5; a rating its value and 1; of several options the place of one from 1, or the bits of any (1, 2, 4 ...).';

create table comment_box (
    group_id bigint not null references reporting_group,
    item_key text   not null,
    texts    text[] not null default '{}',
    primary key (group_id, item_key)
);
comment on table comment_box is 'What the people of a leaf group wrote to one item, as one sorted list: not who, not beside answers or other comments, not in which order. Every ballot of the group rewrites all its lists, so that nothing tells whose had a comment. Kept as long as the campaign; names nobody unless a writer did; a subject access export has nothing of it, as nobody can say whose it is.';
comment on column comment_box.group_id is 'The leaf group.';
comment on column comment_box.item_key is 'The item''s key in the instrument.';
comment on column comment_box.texts is 'The comments, sorted by their characters.';

create function comment_box_guard() returns trigger language plpgsql as $$
declare
    status_now text := (select status from campaign join reporting_group using (campaign_id)
                         where group_id = coalesce(new.group_id, old.group_id));
begin
    if tg_op = 'INSERT' and status_now = 'DRAFT' and new.texts = '{}'
            or tg_op = 'DELETE' and status_now = 'DRAFT'
            or tg_op = 'UPDATE' and status_now = 'OPEN' and (new.group_id, new.item_key) = (old.group_id, old.item_key) then
        return coalesce(new, old);
    end if;
    raise exception 'Comments are taken while a campaign is open' using errcode = 'GT001';
end $$;
create trigger comment_box_guard before insert or update or delete on comment_box
    for each row execute function comment_box_guard();
