alter table commitment
    add column request uuid not null default gen_random_uuid(),
    add constraint commitment_once unique (request),
    add constraint commitment_lengths
        check (length(heard) <= 300 and length(title) <= 120 and length(detail) <= 1000 and length(note) <= 500);
create index commitment_figure on commitment (figure_id);
comment on column commitment.request is 'Key of the form that it came from, so that sending the form twice stores it once.';
