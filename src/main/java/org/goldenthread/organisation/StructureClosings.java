package org.goldenthread.organisation;

import java.util.List;

/** Rows of {@code structure.csv} by which a unit closes: it must be empty on the day after, of people and of units. */
final class StructureClosings {

    /** A unit that the same file closes counts as open here when it is open in the portal: its own row is judged later. */
    static final String BELOW_A_CLOSED_UNIT = """
            select row_no, 'parent' as column_name, parent as value, 'UNIT_CLOSED' as reason,
                   cast(closed - 1 as text) as detail
              from (select child.row_no, child.parent, child.until,
                           case when above.row_no is null then latest.valid_to
                                when latest.unit_id is null or latest.valid_to is not null then above.until
                           end as closed
                      from structure_row child
                           left join structure_row above on above.code = child.parent and not above.bad
                           left join unit on unit.code = child.parent
                           left join lateral (select * from unit_version where unit_version.unit_id = unit.unit_id
                                               order by valid_from desc limit 1) latest on true
                     where not child.bad) as placed
             where closed < coalesce(until, 'infinity')
            """;

    static final String CLOSED_BEFORE_IT_OPENED = """
            select row_no, 'valid_to' as column_name, cast(until - 1 as text) as value, 'END_BEFORE_START' as reason,
                   null as detail
              from structure_row left join unit using (code)
             where not bad
               and until <= coalesce((select min(unit_version.valid_from) from unit_version
                                       where unit_version.unit_id = unit.unit_id), structure_row.valid_from, :on)
            """;

    static final String WITH_PEOPLE = """
            select row_no, 'valid_to' as column_name, cast(until - 1 as text) as value, 'UNIT_HAS_PEOPLE' as reason,
                   cast(count(distinct person_id) as text) as detail
              from structure_row join unit using (code) join post using (unit_id)
             where not bad and coalesce(post.valid_to, 'infinity') > until
             group by row_no, until
            """;

    static final String WITH_UNITS = """
            select row_no, 'valid_to' as column_name, cast(until - 1 as text) as value, 'UNIT_HAS_UNITS' as reason,
                   cast(count(distinct below.unit_id) as text) as detail
              from structure_row closing join unit using (code)
                   join unit_version below on below.parent_id = unit.unit_id
                   join unit below_unit on below_unit.unit_id = below.unit_id
             where not bad and coalesce(below.valid_to, 'infinity') > until
               and not exists (select from structure_row too where too.code = below_unit.code and not too.bad
                                  and too.until <= closing.until)
             group by row_no, until
            """;

    /** A closing that is learnt late undoes what came after it. */
    static final List<String> CLOSE = List.of("""
                    delete from structure_plan using structure_row
                     where structure_row.row_no = structure_plan.row_no and structure_row.bad
                    """, """
                    delete from unit_version using structure_plan plan
                     where outcome = 'CLOSED_UNIT' and unit_version.unit_id = plan.unit_id
                       and unit_version.valid_from >= plan.until
                    """, """
                    update unit_version set valid_to = plan.until from structure_plan plan
                     where outcome = 'CLOSED_UNIT' and unit_version.unit_id = plan.unit_id
                       and unit_version.valid_from = (select max(valid_from) from unit_version latest
                                                       where latest.unit_id = plan.unit_id)
                    """);

    private StructureClosings() {}
}
