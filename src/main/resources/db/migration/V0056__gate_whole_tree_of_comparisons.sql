-- What was summed before is withheld until its month is summed again, for nobody has looked at its whole tree.
alter table comparison add column verdict text not null default 'WITHHELD_ABOVE'
    constraint comparison_verdict_known
    check (verdict in ('SHOWN', 'TOO_FEW', 'PROTECTS_OTHERS', 'TOO_ALIKE', 'WITHHELD_ABOVE'));
alter table comparison alter column verdict drop default;
comment on column comparison.verdict is 'SHOWN, or why nobody is shown the figure; decided over the whole organisation at once, for all viewers together.';

-- The parents come out of the units themselves in the statement that makes these sums: nothing is found by checking each
-- again, and nothing looks a sum up by its parent.
alter table comparison drop constraint comparison_parent_fkey;
drop index comparison_parent;
