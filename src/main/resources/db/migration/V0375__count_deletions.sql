create table deletion (
    what       text not null,
    deleted_on date not null,
    how_many   int  not null constraint deletion_how_many_check check (how_many > 0),
    constraint deletion_pkey primary key (what, deleted_on)
);
comment on table deletion is 'How many records of which kind were deleted on a day because their years were over. It names nobody. Kept for two years, then deleted; in no subject access export.';
comment on column deletion.what is 'The kind of record.';
comment on column deletion.deleted_on is 'The day, in England.';
comment on column deletion.how_many is 'How many.';
