create table thanks (
    thanks_id       bigint generated always as identity primary key,
    form            uuid        not null constraint thanks_once unique,
    giver_id        bigint      not null constraint thanks_giver_fkey references person,
    person_id       bigint      constraint thanks_person_fkey references person,
    team_id         bigint      constraint thanks_team_fkey references unit,
    service_id      bigint      not null constraint thanks_service_fkey references unit,
    value_key       text        not null,
    value_name      text        not null,
    words           text        not null constraint thanks_words_length check (length(words) between 1 and 600),
    on_wall         boolean     not null,
    given_at        timestamptz not null,
    seen_at         timestamptz,
    hidden          boolean     not null,
    taken_down_at   timestamptz,
    taken_down_by_id bigint     constraint thanks_taken_down_by_fkey references person,
    taken_down_why  text        constraint thanks_taken_down_why_length check (length(taken_down_why) between 1 and 300),
    constraint thanks_for_a_person_or_a_team check ((person_id is null) <> (team_id is null)),
    constraint thanks_not_for_oneself check (giver_id <> person_id),
    constraint thanks_taken_down_with_a_reason check ((taken_down_at is null) = (taken_down_why is null))
);
create index thanks_giver on thanks (giver_id, given_at);
create index thanks_person on thanks (person_id, given_at);
create index thanks_team on thanks (team_id, given_at);
create index thanks_service on thanks (service_id, given_at);
create index thanks_given on thanks (given_at) where on_wall;
create index thanks_taken_down_by on thanks (taken_down_by_id);
comment on table thanks is 'Thanks that somebody gave a colleague or a team. Private ones are read by giver and thanked alone, administrators not; those on the wall by all staff. No figure by person is shown to anybody else. Deleted at once when the giver takes them back, else after three years; a subject access export shows those that a person gave and those given to them.';
comment on column thanks.thanks_id is 'Key.';
comment on column thanks.form is 'The form that they were given in, so that one form gives once.';
comment on column thanks.giver_id is 'Who gave them.';
comment on column thanks.person_id is 'The colleague who is thanked; null for a team.';
comment on column thanks.team_id is 'The team that is thanked; null for a colleague.';
comment on column thanks.service_id is 'The service that the thanked belonged to then, on whose wall they stand; the organisation for those outside of services.';
comment on column thanks.value_key is 'Key of the value or behaviour, as in the file of values.';
comment on column thanks.value_name is 'Its name as it stood then.';
comment on column thanks.words is 'What they are for.';
comment on column thanks.on_wall is 'Whether the giver put them on the wall; else they are private.';
comment on column thanks.given_at is 'When.';
comment on column thanks.seen_at is 'When the thanked colleague first saw them; null before, and for a team.';
comment on column thanks.hidden is 'Whether the thanked took them off the wall.';
comment on column thanks.taken_down_at is 'When HR took them off the wall; null unless they did.';
comment on column thanks.taken_down_by_id is 'Who of HR did.';
comment on column thanks.taken_down_why is 'Why, which giver and thanked read.';
