alter table unit_version
    add column lead_awaited text,
    add constraint unit_version_lead_known_or_awaited check (lead_id is null or lead_awaited is null);
comment on column unit_version.lead_awaited is 'Employee number of a lead whom no file of people has brought yet; null once they are known. Kept as long as the unit; names nobody.';
