create table look (
    look_id   bigint generated always as identity primary key,
    owner_id  bigint      not null constraint look_owner_fkey references person,
    reader_id bigint      not null constraint look_reader_fkey references person,
    kind      text        not null constraint look_kind_is_a_word check (kind ~ '^[A-Z_]+$'),
    about     text        not null,
    looked_at timestamptz not null,
    constraint look_not_at_ones_own check (reader_id <> owner_id)
);
create index look_owner on look (owner_id, looked_at desc, look_id desc);
create index look_reader on look (reader_id);
comment on table look is 'That somebody opened what is a person''s own and was shared with them; written in the transaction that read it, never changed. Only the owner reads it. Kept until the owner goes from the directory; a subject access export shows the owner all rows about them, and a reader what they opened.';
comment on column look.look_id is 'Key; tells looks of one moment apart.';
comment on column look.owner_id is 'Whose record it was.';
comment on column look.reader_id is 'Who opened it.';
comment on column look.kind is 'What kind of record, such as GOAL.';
comment on column look.about is 'What it was called on that day, such as the title of a goal; empty when the kind says enough.';
comment on column look.looked_at is 'When.';
