alter table completion drop constraint completion_source_known;
alter table completion add constraint completion_source_known check (source in ('SESSION', 'E_LEARNING', 'CREDIT', 'EARLIER'));
comment on column completion.source is 'SESSION: they attended all of it. E_LEARNING: they say so themselves. CREDIT: learning elsewhere that L&D accepted in its place. EARLIER: L&D brought it over from records that are older than the portal.';
