create table release_driver (
    campaign_id bigint        not null,
    key         text          not null,
    n           integer       not null constraint release_driver_enough check (n >= 30),
    correlation numeric(3, 2) not null
        constraint release_driver_rounded check (mod(correlation, 0.05) = 0 and abs(correlation) <= 0.9),
    low         numeric(3, 2) not null,
    high        numeric(3, 2) not null,
    primary key (campaign_id, key),
    constraint release_driver_item foreign key (campaign_id, key) references release_item,
    constraint release_driver_interval check (-1 <= low and low <= correlation and correlation <= high and high <= 1)
);
comment on table release_driver is 'How a statement goes with the engagement index over the whole organisation of a release. Names nobody; kept as long as its release.';
comment on column release_driver.campaign_id is 'The release.';
comment on column release_driver.key is 'Key of the statement, which is not part of the index.';
comment on column release_driver.n is 'People who answered it and all items of the index.';
comment on column release_driver.correlation is 'Pearson''s, rounded to 0.05; what is finer was never stored.';
comment on column release_driver.low is 'Lower end of its 95 % interval, worked out from what is stored here and how many were asked, rounded down to 0.05.';
comment on column release_driver.high is 'Upper end, rounded up.';
