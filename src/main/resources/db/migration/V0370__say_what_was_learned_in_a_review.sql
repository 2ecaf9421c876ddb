alter table review_fact drop constraint review_fact_kind_known;
alter table review_fact add constraint review_fact_kind_known check (kind in
    ('MEASURE', 'GOAL_REACHED', 'GOAL_OPEN', 'LEARNING', 'LEARNING_TIME', 'LEARNING_OVERDUE', 'STRENGTH'));
comment on column review_fact.kind is 'MEASURE, GOAL_REACHED, GOAL_OPEN, LEARNING, LEARNING_TIME, LEARNING_OVERDUE or STRENGTH.';
comment on column review_fact.name is 'Of the measure, goal, course or strength; empty for the time of learning.';
comment on column review_fact.numerator is 'Of a measure, or the minutes of learning; else null.';
