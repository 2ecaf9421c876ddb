create index look_looked_at on look (looked_at);
comment on table look is 'That somebody opened what is a person''s own and was shared with them; written in the transaction that read it, never changed. Only the owner reads it. Kept 24 months, then deleted; a subject access export shows the owner all rows about them, and a reader what they opened.';
