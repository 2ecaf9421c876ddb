create table pathway_step_done (
    person_id bigint not null references person,
    pathway   text   not null,
    step      text   not null,
    done_on   date   not null,
    primary key (person_id, pathway, step)
);
comment on table pathway_step_done is 'Steps of a pathway that are no course, as the person says that they have taken them. Kept as long as the person''s learning record; a subject access export shows the person''s own.';
comment on column pathway_step_done.person_id is 'Who took it.';
comment on column pathway_step_done.pathway is 'Key of the pathway in pathways/.';
comment on column pathway_step_done.step is 'Key of the step in it.';
comment on column pathway_step_done.done_on is 'Since when it counts as taken, the day in England.';
