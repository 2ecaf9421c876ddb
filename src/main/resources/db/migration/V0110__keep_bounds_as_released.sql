-- What is shown as a bound is decided at close, with all other figures in sight, and no closer value is kept.
alter table figure add column bound text not null default 'ABOUT'
    constraint figure_bound_known check (bound in ('ABOUT', 'AT_LEAST', 'AT_MOST'));
comment on column figure.bound is 'Whether the value is about what is shown (ABOUT), or all that is said is that it is at least or at most that.';
comment on column figure.value is 'From 0 to 100, not rounded; rounded by n wherever it is shown. Of a bound, the bound. Null when withheld.';

update figure set bound = 'AT_LEAST', value = 100 - 100.0 / n
 where kind in ('THEME', 'ITEM') and verdict = 'SHOWN' and value > 100 - 100.0 / n - 1e-9;
update figure set bound = 'AT_MOST', value = 100.0 / n
 where kind in ('THEME', 'ITEM') and verdict = 'SHOWN' and bound = 'ABOUT' and value < 100.0 / n + 1e-9;
