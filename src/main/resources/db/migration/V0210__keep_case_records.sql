create table case_record (
    kind            text not null constraint case_record_kind_known
        check (kind in ('PROFESSIONALS', 'INVOLVEMENTS', 'ASSESSMENTS', 'ENQUIRIES', 'CONFERENCES', 'PLANS',
                        'PROTECTION_VISITS', 'PLACEMENTS', 'LOOKED_AFTER_VISITS')),
    record_id       text collate "C" not null,
    case_reference  text collate "C",
    starts          date,
    ends            date,
    professional_id text collate "C",
    part_of         text collate "C",
    detail          text collate "C",
    constraint case_record_pkey primary key (kind, record_id),
    constraint case_record_about_a_case check (case_reference is not null or kind = 'PROFESSIONALS'),
    constraint case_record_dates_in_order check (ends >= starts),
    constraint case_record_reference_is_no_name check (case_reference ~ '^[A-Za-z0-9][A-Za-z0-9/_.-]*$' and case_reference ~ '[0-9]')
);
create index case_record_case on case_record (case_reference, kind, starts);
create index case_record_professional on case_record (professional_id) where professional_id is not null;
create index case_record_detail on case_record (detail) where kind = 'PROFESSIONALS';
comment on table case_record is 'What the formulas need of the Standard Safeguarding Dataset: of each record whose it is, from when to when, who did it and what it belongs to. A child appears as a case reference only, never by name. Kept until its case has had no allocated worker for 36 months; a subject access export of a member of staff shows the involvements and the professional of theirs.';
comment on column case_record.kind is 'The table of the dataset that it came in.';
comment on column case_record.record_id is 'Its key in the case management system.';
comment on column case_record.case_reference is 'The case management system''s reference of the child; null for a professional.';
comment on column case_record.starts is 'First day; the day itself for a visit or conference; null for a professional, and for a conference that was not held.';
comment on column case_record.ends is 'Day on which it ended, or on which a manager authorised an assessment; null while it goes on.';
comment on column case_record.professional_id is 'Who is involved: key of a record of kind PROFESSIONALS.';
comment on column case_record.part_of is 'The referral of an involvement, the enquiry of a conference, the plan of a visit.';
comment on column case_record.detail is 'Role of an involvement, type of a placement, whether the child was seen on a visit, employee number of a professional.';

create table case_extract (
    kind        text        not null constraint case_extract_pkey primary key,
    source      text        not null,
    data_date   date        not null,
    received_at timestamptz not null
);
comment on table case_extract is 'Up to which day each table of the dataset is known. Names no person. Kept as long as the portal takes case data.';
comment on column case_extract.kind is 'The table.';
comment on column case_extract.source is 'The system that the file came out of, in the administrator''s words.';
comment on column case_extract.data_date is 'The last day whose state is known.';
comment on column case_extract.received_at is 'When the last file came.';

create table case_figure (
    measure text not null constraint case_figure_pkey primary key,
    month   date not null
);
comment on table case_figure is 'Up to which month each measure has been worked out from case records. Names no person. Kept as long as the portal takes case data.';
comment on column case_figure.measure is 'Key of the measure.';
comment on column case_figure.month is 'First day of the last month that has been worked out.';

alter table observation_import add column computed boolean not null default false;
comment on column observation_import.computed is 'Whether the portal worked the figures out from case records; what it works out for a month replaces what it worked out before.';
