package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.tabular.RowProblems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the good rows of {@code structure.csv} with what is known, and makes it so. */
@Component
class StructureChanges {

    /** A row that closes a unit says nothing else of it: as with a post that has ended, only its dates count. */
    private static final List<String> PLAN =
            List.of("""
                    insert into unit (code, kind)
                    select code, kind from structure_row where not bad order by row_no
                    on conflict (code) do nothing
                    """, "drop table if exists pg_temp.structure_plan", """
                    create temp table structure_plan on commit drop as
                    select row_no, unit.unit_id, structure_row.code, structure_row.name, parent.unit_id as parent_id,
                           lead.person_id as lead_id, case when lead.person_id is null then structure_row.lead end as lead_awaited,
                           latest.valid_from as old_from, latest.name as old_name, latest.parent_id as old_parent_id,
                           latest.lead_id as old_lead_id, latest.lead_awaited as old_lead_awaited,
                           structure_row.until, latest.valid_to as old_until,
                           structure_row.until is null and structure_row.valid_from >= latest.valid_to as opens_again,
                           case when latest.unit_id is null then coalesce(structure_row.valid_from, :on)
                                when structure_row.valid_from > latest.valid_from then structure_row.valid_from
                                else :on end as turns,
                           false as differs, '' as outcome
                      from structure_row join unit using (code)
                           left join unit parent on parent.code = structure_row.parent
                           left join person lead on lead.employee_number = structure_row.lead
                           left join (select distinct on (unit_id) * from unit_version
                                       order by unit_id, valid_from desc) latest on latest.unit_id = unit.unit_id
                     where not bad
                    """, """
                    update structure_plan set name = old_name, parent_id = old_parent_id, lead_id = old_lead_id,
                           lead_awaited = old_lead_awaited
                     where old_from is not null and until is not null
                    """, """
                    update structure_plan set differs = true
                     where old_from is not null and until is null
                       and (name, parent_id, lead_id, lead_awaited)
                           is distinct from (old_name, old_parent_id, old_lead_id, old_lead_awaited)
                    """, """
                    update structure_plan set outcome =
                           case when old_from is null then 'NEW_UNIT'
                                when until <> coalesce(old_until, 'infinity') then 'CLOSED_UNIT'
                                when differs or until is null and old_until is not null then 'CHANGED'
                                else 'UNCHANGED' end
                    """);

    private static final List<String> APPLY = List.of("""
                    update unit_version set name = plan.name, parent_id = plan.parent_id, lead_id = plan.lead_id,
                           lead_awaited = plan.lead_awaited
                      from structure_plan plan
                     where differs and old_from >= turns
                       and unit_version.unit_id = plan.unit_id and unit_version.valid_from = old_from
                    """, """
                    update unit_version set valid_to = null
                      from structure_plan plan
                     where outcome = 'CHANGED' and old_until is not null and opens_again is not true
                       and unit_version.unit_id = plan.unit_id and unit_version.valid_from = old_from
                    """, """
                    update unit_version set valid_to = turns
                      from structure_plan plan
                     where differs and old_from < turns and opens_again is not true
                       and unit_version.unit_id = plan.unit_id and unit_version.valid_from = old_from
                    """, """
                    insert into unit_version (unit_id, valid_from, valid_to, name, parent_id, lead_id, lead_awaited)
                    select unit_id, turns, until, name, parent_id, lead_id, lead_awaited from structure_plan
                     where outcome = 'NEW_UNIT' or opens_again or (differs and old_from < turns)
                    """);

    private static final String LINES = """
            select row_no, outcome, plan.code as key, plan.name as name,
                   array['name', 'parent', 'lead', 'valid_to'] as columns,
                   array[old_name, old_parent.code, coalesce(old_lead.employee_number, old_lead_awaited),
                         cast(old_until - 1 as text)] as before,
                   array[case when old_from is not null then plan.name end, parent.code,
                         coalesce(lead.employee_number, plan.lead_awaited), cast(until - 1 as text)] as after
              from structure_plan plan
                   left join unit parent on parent.unit_id = plan.parent_id
                   left join unit old_parent on old_parent.unit_id = old_parent_id
                   left join person lead on lead.person_id = plan.lead_id
                   left join person old_lead on old_lead.person_id = old_lead_id
             where outcome <> 'UNCHANGED'
             order by row_number() over (partition by outcome order by row_no), outcome limit :lines
            """;

    private static final String MISSING = """
            select unit.code, unit_version.name, count(*) over () as total
              from unit join unit_version using (unit_id)
             where valid_from <= :on and (valid_to is null or valid_to > :on)
               and not exists (select from structure_row where structure_row.code = unit.code)
             order by unit_version.name limit :lines
            """;

    private static final String WARNINGS = """
            select row_no, 'lead' as column_name, structure_row.lead as value, 'LEAD_NOT_KNOWN_YET' as reason,
                   '' as detail
              from structure_row join unit using (code) join unit_version using (unit_id)
             where not bad and valid_to is null and lead_awaited is not null
            """;

    /** People who have come make leads of those that were waited for. */
    private static final String RESOLVE_LEADS = """
            update unit_version set lead_id = person.person_id, lead_awaited = null
              from person where person.employee_number = unit_version.lead_awaited
            """;

    private final JdbcClient jdbc;

    StructureChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes all changes but closings, which wait for the people; so does the report, for the leads may be among them. */
    void make(LocalDate effectiveFrom) {
        for (String step : PLAN) {
            jdbc.sql(step).param("on", effectiveFrom).update();
        }
        for (String step : APPLY) {
            jdbc.sql(step).update();
        }
    }

    /** Closes the units that the file says have closed, once its people have moved; refuses those with somebody left. */
    void close(LocalDate effectiveFrom, RowProblems<ImportReason> problems) {
        var checks = new RowChecks(jdbc, StructureRows.TABLE, effectiveFrom, problems);
        checks.refuseOnce(List.of(StructureClosings.WITH_PEOPLE));
        checks.refuseUntilGood(List.of(StructureClosings.WITH_UNITS));
        StructureClosings.CLOSE.forEach(step -> jdbc.sql(step).update());
    }

    void resolveLeads() {
        jdbc.sql(RESOLVE_LEADS).update();
    }

    FileReport report(int rows, LocalDate effectiveFrom, RowProblems<ImportReason> errors) {
        var lines = new PlanLines(jdbc, effectiveFrom);
        Map<ImportOutcome, Integer> counts = lines.counts("structure_plan");
        List<ImportLine> changed = lines.changes(LINES);
        List<ImportLine> missing = lines.missing(MISSING, counts);
        return new FileReport(
                ImportFile.STRUCTURE,
                null,
                rows,
                counts,
                PlanLines.together(changed, missing),
                errors.byRow(),
                lines.warnings(ImportFile.STRUCTURE, WARNINGS).byRow());
    }
}
