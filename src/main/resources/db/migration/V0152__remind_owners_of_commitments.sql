alter table commitment
    add column reminded smallint not null default 0 constraint commitment_reminded_range check (reminded between 0 and 2);
comment on column commitment.reminded is 'Which e-mails its owner has been sent about its due date: 0 none, 1 that it comes near, 2 that it has passed. 0 again when the date moves.';
