create table team_picture_choice (
    person_id bigint primary key constraint team_picture_choice_person_fkey references person,
    chosen_on date   not null
);
comment on table team_picture_choice is 'That a person chose to be part of their team''s picture of strengths. Deleted the moment they take it back, and kept no longer than until they go from the directory; a subject access export shows it.';
comment on column team_picture_choice.person_id is 'Who chose it.';
comment on column team_picture_choice.chosen_on is 'On which day, in England.';

create table team_picture (
    team_picture_id bigint generated always as identity primary key,
    unit_id         bigint not null constraint team_picture_unit_fkey references unit,
    drawn_on        date   not null,
    people          int    not null constraint team_picture_of_five_or_more check (people >= 5),
    strength        text[],
    holders         int[],
    constraint team_picture_number_for_each_strength
        check (cardinality(strength) = cardinality(holders) and (strength is null) = (holders is null))
);
create index team_picture_unit on team_picture (unit_id);
comment on table team_picture is 'In how many of at least five results, all of them new to any picture, each strength is a signature one. Several of one unit are added up: no two have a result in common, so nothing about fewer than five can be worked out of them. Kept while the unit is; its numbers are deleted as soon as one of its people takes their part back.';
comment on column team_picture.team_picture_id is 'Key.';
comment on column team_picture.unit_id is 'The team.';
comment on column team_picture.drawn_on is 'Day, in England.';
comment on column team_picture.people is 'How many results it was drawn from.';
comment on column team_picture.strength is 'Keys of strengths; null once it was taken back.';
comment on column team_picture.holders is 'Of how many people each is a signature strength; null once it was taken back.';

create table team_picture_part (
    strength_result_id bigint primary key constraint team_picture_part_result_fkey references strength_result on delete cascade,
    team_picture_id    bigint not null constraint team_picture_part_picture_fkey references team_picture
);
create index team_picture_part_picture on team_picture_part (team_picture_id);
comment on table team_picture_part is 'Which results a picture was drawn from: each goes into one picture and never into another. Kept as long as the result; part of a subject access export of the person whose result it is.';
comment on column team_picture_part.strength_result_id is 'The result; its key forbids a second picture.';
comment on column team_picture_part.team_picture_id is 'The picture.';
