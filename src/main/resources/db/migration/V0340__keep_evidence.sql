create table evidence_file (
    evidence_file_id uuid        not null primary key,
    record_kind      text        not null,
    record_id        bigint      not null,
    person_id        bigint      not null constraint evidence_file_person_fkey references person,
    name             text        not null constraint evidence_file_name_length check (length(name) between 1 and 120),
    kind             text        not null constraint evidence_file_kind_known
        check (kind in ('PDF', 'PNG', 'JPEG', 'DOCX', 'PPTX', 'XLSX', 'ODT', 'TEXT')),
    content          bytea       not null constraint evidence_file_size check (octet_length(content) between 1 and 52428800),
    added_at         timestamptz not null
);
-- Most of it is compressed already.
alter table evidence_file alter column content set storage external;
create index evidence_file_record on evidence_file (record_kind, record_id);
create index evidence_file_person on evidence_file (person_id);
comment on table evidence_file is 'A file that shows something which a person recorded, such as a certificate. Read and changed by the rule of the record that it belongs to and by nobody else, administrators included. Kept as long as that record, or until it is removed; a subject access export hands out all files of a person.';
comment on column evidence_file.evidence_file_id is 'Random key, and the end of its address.';
comment on column evidence_file.record_kind is 'Which kind of record it belongs to, as that record''s module calls it.';
comment on column evidence_file.record_id is 'Key of that record.';
comment on column evidence_file.person_id is 'Who added it.';
comment on column evidence_file.name is 'The name it came with, without folders and control signs.';
comment on column evidence_file.kind is 'What it is by its name and its content.';
comment on column evidence_file.content is 'The file as it came, after it was scanned where there is a scanner.';
comment on column evidence_file.added_at is 'When.';
