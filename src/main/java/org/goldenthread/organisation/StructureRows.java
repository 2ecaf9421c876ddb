package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.tabular.CopyRows;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.RowProblems;

/** The rows of {@code structure.csv}, as they wait in a table of the transaction; {@code until} is the day after the end. */
final class StructureRows {

    static final String TABLE = "structure_row";

    static final List<String> CREATE = List.of("drop table if exists pg_temp.structure_row", """
                    create temp table structure_row (
                        row_no int primary key, bad boolean not null, code text, name text, kind text, parent text,
                        lead text, valid_from date, until date) on commit drop
                    """);

    /** What is wrong with a row by itself or beside any other row of the file, good or bad. */
    static final List<String> CHECKS_OF_ALL = List.of("""
                    select row_no, 'code' as column_name, code as value, 'DUPLICATE' as reason,
                           cast(other_row as text) as detail
                      from (select row_no, code,
                                   case when row_no = min(row_no) over same then max(row_no) over same
                                        else min(row_no) over same end as other_row
                              from structure_row where code is not null window same as (partition by code)) as counted
                     where row_no <> other_row
                    """, """
                    select row_no, 'kind' as column_name, code as value, 'SECOND_ORGANISATION' as reason,
                           first_code as detail
                      from (select row_no, code, first_value(code) over (order by row_no) as first_code
                              from structure_row where kind = 'ORGANISATION' and until is null) as counted
                     where code <> first_code
                    """, """
                    select row_no, 'code' as column_name, structure_row.code as value, 'OTHER_ORGANISATION' as reason,
                           known.code as detail
                      from structure_row
                           join lateral (select unit.code from unit join unit_version using (unit_id)
                                          where unit.kind = 'ORGANISATION' and (valid_to is null or valid_to > :on)
                                          order by unit.code = structure_row.code desc, unit.code limit 1) known
                                on known.code <> structure_row.code
                     where structure_row.kind = 'ORGANISATION' and structure_row.until is null
                    """, """
                    select row_no, 'kind' as column_name, lower(structure_row.kind) as value,
                           'KIND_CHANGED' as reason, lower(unit.kind) as detail
                      from structure_row join unit using (code)
                     where structure_row.kind <> unit.kind
                    """);

    /**
     * What is wrong beside the good rows. Three levels, each straight below the one above, so there can be no cycle: a row
     * of one has a parent of the wrong kind.
     */
    static final List<String> CHECKS_OF_GOOD =
            List.of("""
                    select row_no, 'parent' as column_name, parent as value, 'UNKNOWN_PARENT' as reason, null as detail
                      from structure_row child
                     where not bad and parent is not null
                       and not exists (select from structure_row above where above.code = child.parent and not above.bad)
                       and not exists (select from unit where unit.code = child.parent)
                    """, """
                    select child.row_no, 'parent' as column_name, child.parent as value, 'WRONG_PARENT' as reason,
                           lower(child.kind) as detail
                      from structure_row child
                           left join structure_row above on above.code = child.parent and not above.bad
                           left join unit on unit.code = child.parent
                     where not child.bad and child.parent is not null
                       and coalesce(above.kind, unit.kind)
                           <> case child.kind when 'TEAM' then 'SERVICE' else 'ORGANISATION' end
                    """, StructureClosings.BELOW_A_CLOSED_UNIT, StructureClosings.CLOSED_BEFORE_IT_OPENED);

    private StructureRows() {}

    static void copy(CsvRow csv, LocalDate today, RowProblems<ImportReason> problems, CopyRows rows) {
        var row = new RowReader(csv, problems);
        String code = row.required("code");
        String name = row.required("name");
        UnitKind kind = row.word("kind", UnitKind.class, ImportReason.NOT_A_KIND);
        String parent = row.text("parent");
        String lead = row.text("lead");
        LocalDate validFrom = row.date("valid_from");
        LocalDate validTo = row.date("valid_to");
        if (kind == UnitKind.ORGANISATION && parent != null) {
            row.problem("parent", parent, ImportReason.PARENT_NOT_ALLOWED);
        }
        if (kind != null && kind != UnitKind.ORGANISATION && parent == null) {
            row.problem("parent", "", ImportReason.PARENT_NEEDED);
        }
        if (validFrom != null && validFrom.isAfter(today)) {
            row.problem("valid_from", validFrom.toString(), ImportReason.DATE_IN_FUTURE);
        }
        if (validTo != null && validTo.isAfter(today)) {
            row.problem("valid_to", validTo.toString(), ImportReason.DATE_IN_FUTURE);
        }
        LocalDate until = validTo == null ? null : validTo.plusDays(1);
        rows.write(row.number(), row.isBad(), code, name, kind, parent, lead, validFrom, until);
    }
}
