create table certificate (
    completion_id bigint      not null references completion primary key,
    code          text        not null constraint certificate_code_once unique,
    name          text        not null,
    organisation  text        not null,
    issued_at     timestamptz not null
);
comment on table certificate is 'What was printed on a certificate, so that whoever holds one can have it checked. Kept as long as the completion; a subject access export shows the whole row.';
comment on column certificate.completion_id is 'What it certifies; it is valid while that counts.';
comment on column certificate.code is '80 random bits as 16 letters and digits, by which anybody may check it.';
comment on column certificate.name is 'What the person was called then.';
comment on column certificate.organisation is 'What the organisation was called then.';
comment on column certificate.issued_at is 'When the course was completed, as the portal learned of it.';
