-- Boxes of a closed campaign are emptied in the transaction that closes it. Those of campaigns that had closed before stay
-- as they are, unread: their writers had not been told who reads them first.
create or replace function comment_box_guard() returns trigger language plpgsql as $$
declare
    status_now text := (select status from campaign join reporting_group using (campaign_id)
                         where group_id = coalesce(new.group_id, old.group_id));
begin
    if tg_op = 'INSERT' and status_now = 'DRAFT' and new.texts = '{}'
            or tg_op = 'DELETE' and status_now in ('DRAFT', 'CLOSED', 'CANCELLED')
            or tg_op = 'UPDATE' and status_now = 'OPEN' and (new.group_id, new.item_key) = (old.group_id, old.item_key) then
        return coalesce(new, old);
    end if;
    raise exception 'Comments are taken while a campaign is open' using errcode = 'GT001';
end $$;
comment on table comment_box is 'What the people of a leaf group wrote to one item, as one sorted list: not who, not beside answers or other comments, not in which order. Every ballot of the group rewrites all its lists, so that nothing tells whose had a comment. Kept until the campaign closes, when what enough people wrote goes into pools and the rest is deleted unread; names nobody unless a writer did; a subject access export has nothing of it, as nobody can say whose it is.';

create table comment_wave (
    campaign_id bigint   not null primary key,
    least       smallint not null constraint comment_wave_least check (least >= 10),
    state       text     not null default 'WORKING'
        constraint comment_wave_state_known check (state in ('WORKING', 'RELEASED')),
    themes      text[]   not null,
    released_on date,
    released_by bigint references person,
    constraint comment_wave_released check ((state = 'RELEASED') = (released_on is not null)
        and (released_on is null) = (released_by is null))
);
create index comment_wave_released_by on comment_wave (released_by);
comment on table comment_wave is 'A closed campaign that asked for people''s own words: worked through by the survey team, then released. Kept as long as the release of its figures; a subject access export shows what the person released.';
comment on column comment_wave.campaign_id is 'The campaign, by its key in survey.';
comment on column comment_wave.least is 'Fewest people whose comments are read together, as they were told before they wrote.';
comment on column comment_wave.state is 'WORKING, read by the survey team alone; then RELEASED, and never back.';
comment on column comment_wave.themes is 'Names of the themes that a comment may have: those of the instrument, then the team''s own.';
comment on column comment_wave.released_on is 'Day in England on which others could read; null before.';
comment on column comment_wave.released_by is 'Who released it; null before.';

create table comment_question (
    campaign_id bigint   not null references comment_wave,
    item_key    text     not null,
    position    smallint not null,
    text        text     not null,
    primary key (campaign_id, item_key)
);
comment on table comment_question is 'A question that was answered in people''s own words. One without a pool was answered by too few, or by nobody. Names nobody; kept as long as its wave.';
comment on column comment_question.campaign_id is 'The wave.';
comment on column comment_question.item_key is 'The item''s key, the same in every wave.';
comment on column comment_question.position is 'Order in which it was asked.';
comment on column comment_question.text is 'The question as it was put.';

create table comment_pool (
    pool_id     bigint generated always as identity primary key,
    campaign_id bigint not null,
    item_key    text   not null,
    group_id    bigint not null,
    constraint comment_pool_question foreign key (campaign_id, item_key) references comment_question,
    constraint comment_pool_once unique (campaign_id, item_key, group_id)
);
comment on table comment_pool is 'Comments on one question that are read together. No comment is in two pools, and every pool is at least as many people''s as its wave says. Names nobody; kept as long as its wave.';
comment on column comment_pool.pool_id is 'Key.';
comment on column comment_pool.campaign_id is 'The wave.';
comment on column comment_pool.item_key is 'The question.';
comment on column comment_pool.group_id is 'The reporting group whose name it carries, by its key in survey.';

create table pooled_comment (
    comment_id uuid   not null default gen_random_uuid() primary key,
    pool_id    bigint not null references comment_pool,
    words      text   not null,
    original   text,
    state      text   not null default 'UNREAD'
        constraint pooled_comment_state_known check (state in ('UNREAD', 'KEPT', 'LEFT_OUT')),
    because    text
        constraint pooled_comment_because_known check (because in ('IDENTIFIES_SOMEBODY', 'ABOUT_A_FAMILY', 'HURTS_SOMEBODY', 'NOTHING_SAID')),
    themes     text[] not null default '{}',
    constraint pooled_comment_left_out check ((state = 'LEFT_OUT') = (because is not null))
);
create index pooled_comment_pool on pooled_comment (pool_id, comment_id);
comment on table pooled_comment is 'A comment in a pool: not who, not when, not which part of the pool''s group, not beside other words of the same person. Kept as long as its wave; what is left out keeps its reason and no words. Names nobody unless a writer did and nobody saw it; a subject access export has nothing of it, as nobody can say whose it is.';
comment on column pooled_comment.comment_id is 'Random key, made at close; comments are read in its order.';
comment on column pooled_comment.pool_id is 'The pool.';
comment on column pooled_comment.words is 'What is read: as it was written, less what the team took out. Empty for one that was left out of a release.';
comment on column pooled_comment.original is 'As it was written, where something was taken out, until the release.';
comment on column pooled_comment.state is 'UNREAD until the team has looked at it; KEPT; LEFT_OUT.';
comment on column pooled_comment.because is 'Why it is left out, in a category that all readers see.';
comment on column pooled_comment.themes is 'What it is about, in the team''s opinion: names of its wave''s themes.';

create table comment_reading (
    reading_id bigint generated always as identity primary key,
    pool_id    bigint      not null references comment_pool,
    reader_id  bigint      not null references person,
    read_at    timestamptz not null
);
create index comment_reading_pool on comment_reading (pool_id, read_at);
create index comment_reading_reader on comment_reading (reader_id);
comment on table comment_reading is 'Who of the survey team opened comments that were not released. Kept as long as the wave; a subject access export shows what the person opened.';
comment on column comment_reading.reading_id is 'Key.';
comment on column comment_reading.pool_id is 'The pool.';
comment on column comment_reading.reader_id is 'Who opened it.';
comment on column comment_reading.read_at is 'When.';

-- The lock makes a release wait for whoever is changing a comment, and them for it.
create function comments_are_worked(pool bigint) returns boolean language sql volatile as
$$ select state = 'WORKING' from comment_wave
    where campaign_id = (select campaign_id from comment_pool where pool_id = pool) for share $$;

create function comment_wave_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'Comments that were gathered stay gathered';
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'WORKING' then
            raise exception 'The survey team reads comments first';
        end if;
        return new;
    end if;
    if old.state = 'RELEASED' then
        raise exception 'Comments that are released stay as they are';
    end if;
    if (new.campaign_id, new.least) is distinct from (old.campaign_id, old.least) then
        raise exception 'What people were promised cannot change afterwards';
    end if;
    if new.state = 'RELEASED' and exists (
            select from comment_pool join pooled_comment using (pool_id)
             where campaign_id = new.campaign_id
               and (pooled_comment.state = 'UNREAD' or original is not null
                    or pooled_comment.state = 'LEFT_OUT' and words <> '')) then
        raise exception 'Every comment is looked at before any is released, and what was taken out is gone';
    end if;
    return new;
end $$;
create trigger comment_wave_guard before insert or update or delete on comment_wave
    for each row execute function comment_wave_guard();

create function comment_pool_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and (select state = 'WORKING' from comment_wave where campaign_id = new.campaign_id) then
        return new;
    end if;
    raise exception 'What is read together is fixed when a campaign closes';
end $$;
create trigger comment_pool_guard before insert or update or delete on comment_pool
    for each row execute function comment_pool_guard();

-- At the end of the transaction, when its comments are in it.
create function comment_pool_is_large_enough() returns trigger language plpgsql as $$
begin
    if (select count(*) from pooled_comment where pool_id = new.pool_id)
            < (select least from comment_wave where campaign_id = new.campaign_id) then
        raise exception 'Too few people wrote what is in this pool';
    end if;
    return null;
end $$;
create constraint trigger comment_pool_is_large_enough after insert on comment_pool deferrable initially deferred
    for each row execute function comment_pool_is_large_enough();

create function pooled_comment_guard() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' and comments_are_worked(new.pool_id)
            and (tg_op = 'INSERT' or (new.comment_id, new.pool_id) = (old.comment_id, old.pool_id)) then
        return new;
    end if;
    raise exception 'A comment stays in its pool, and as it was released';
end $$;
create trigger pooled_comment_guard before insert or update or delete on pooled_comment
    for each row execute function pooled_comment_guard();
