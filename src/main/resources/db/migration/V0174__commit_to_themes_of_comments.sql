alter table commitment
    add column heard_campaign_id bigint,
    add column heard_item_key    text,
    add column heard_group_id    bigint,
    add column heard_theme       text,
    drop constraint commitment_origin_known,
    add constraint commitment_origin_known check (origin in ('FIGURE', 'COMMENTS', 'SUGGESTION', 'TEAM')),
    add constraint commitment_cites_comments check (
        num_nonnulls(heard_campaign_id, heard_item_key, heard_group_id, heard_theme) = case origin when 'COMMENTS' then 4 else 0 end);
create index commitment_heard on commitment (heard_campaign_id);
comment on table commitment is 'What was heard in a survey''s figures or comments, in a suggestion or in a team''s conversation, and what is done about it; the last for the team and those above it, all others for all staff to read. Kept as long as what it answers; a subject access export shows the rows whose owner the person is.';
comment on column commitment.origin is 'FIGURE of a survey, COMMENTS of one, SUGGESTION, or TEAM: agreed in a team''s conversation about its results.';
comment on column commitment.heard_campaign_id is 'The wave of the comments that it answers; null where it answers something else.';
comment on column commitment.heard_item_key is 'The question on which they were written.';
comment on column commitment.heard_group_id is 'The reporting group whose comments they are, by its key in survey.';
comment on column commitment.heard_theme is 'The theme that enough of them are about. No single comment is cited, so nobody is answered in public.';
comment on column commitment.figure_title is 'What the figure measures, or the theme of the comments, as it was shown; empty where there is none.';
