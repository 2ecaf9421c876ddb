-- What was summed before is withheld until its month is summed again, for nobody has looked at its whole tree.
alter table comparison add column verdict text not null default 'WITHHELD_ABOVE'
    constraint comparison_verdict_known
    check (verdict in ('SHOWN', 'TOO_FEW', 'PROTECTS_OTHERS', 'TOO_ALIKE', 'WITHHELD_ABOVE'));
alter table comparison alter column verdict drop default;
comment on column comparison.verdict is 'SHOWN, or why nobody is shown the figure; decided over the whole organisation at once, for all viewers together.';
