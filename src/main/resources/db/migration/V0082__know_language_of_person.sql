alter table person add column language text not null default 'en-GB';
comment on column person.language is 'Language in which the person is written to, as a tag such as en-GB or cy; from the HR file where that says one.';
