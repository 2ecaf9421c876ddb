alter table commitment
    add column origin text not null default 'FIGURE'
        constraint commitment_origin_known check (origin in ('FIGURE', 'SUGGESTION', 'TEAM')),
    add column suggestion_id uuid references suggestion,
    add column about_units bigint[] not null default '{}',
    alter column figure_id drop not null,
    add constraint commitment_has_origin check (
        (origin = 'FIGURE') = (figure_id is not null)
        and (origin = 'SUGGESTION') = (suggestion_id is not null)
        and (origin = 'FIGURE') = (about_units = '{}'));
create index commitment_suggestion on commitment (suggestion_id);
comment on table commitment is 'What was heard in a survey, in a suggestion or in a team''s conversation, and what is done about it; the first two for all staff to read, the last for the team and those above it. Kept as long as what it answers; a subject access export shows the rows whose owner the person is.';
comment on column commitment.origin is 'FIGURE of a survey, SUGGESTION, or TEAM: agreed in a team''s conversation about its results.';
comment on column commitment.suggestion_id is 'The suggestion that it answers; else null.';
comment on column commitment.about_units is 'Units that it is about; empty where the figure says so.';
comment on column commitment.figure_id is 'The released figure that it answers; null where it answers something else.';
comment on column commitment.wave is 'Title of the campaign, as it was shown; empty for a suggestion.';
comment on column commitment.group_name is 'Group or unit that it is about, as it was shown.';
comment on column commitment.figure_title is 'What the figure measures, as it was shown; empty where there is none.';
comment on column commitment.figure_value is 'The figure''s value in words, as it was shown; empty where there is none.';
comment on column commitment.figure_n is 'People behind the figure, as it was shown; for a suggestion how many supported it at least, 0 for fewer than ten.';
