alter table commitment add column figure_n integer;
update commitment set figure_n = (select n from figure where figure.figure_id = commitment.figure_id);
alter table commitment alter column figure_n set not null;
comment on column commitment.figure_n is 'People behind the figure, as it was shown.';
