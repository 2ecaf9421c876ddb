package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds out what a file changes, and stores it. */
@Repository
class CaseStore {

    /** The earliest day that a change can touch: of one that only ends otherwise, the end; else the start. */
    private static final String COMPARE = """
            create temporary table case_change on commit drop as
            select sent.*, known.record_id is not null as known,
                   case when known.record_id is null then sent.starts
                        when (sent.case_reference, sent.starts, sent.professional_id, sent.part_of, sent.detail)
                             is not distinct from
                             (known.case_reference, known.starts, known.professional_id, known.part_of, known.detail)
                        then least(sent.ends, known.ends)
                        else least(sent.starts, known.starts)
                   end as touches
              from case_row sent left join case_record known on known.kind = :kind and known.record_id = sent.record_id
             where (sent.case_reference, sent.starts, sent.ends, sent.professional_id, sent.part_of, sent.detail)
                   is distinct from
                   (known.case_reference, known.starts, known.ends, known.professional_id, known.part_of, known.detail)
                or known.record_id is null
            """;

    private static final List<String> STORE = List.of("""
            update case_record
               set case_reference = change.case_reference, starts = change.starts, ends = change.ends,
                   professional_id = change.professional_id, part_of = change.part_of, detail = change.detail
              from case_change change
             where known and case_record.kind = :kind and case_record.record_id = change.record_id
            """, """
            insert into case_record (kind, record_id, case_reference, starts, ends, professional_id, part_of, detail)
            select :kind, record_id, case_reference, starts, ends, professional_id, part_of, detail
              from case_change where not known order by record_id
            """);

    private static final String FORGET = """
            delete from case_record
             where case_reference in (
                   select case_reference from case_record
                    where kind = 'INVOLVEMENTS'
                    group by case_reference
                   having bool_and(ends < :oldest))
            """;

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores what of {@code case_row} is new or different from what the portal has. */
    Changes store(CaseTable table) {
        jdbc.sql(COMPARE).param("kind", table.name()).update();
        jdbc.sql("analyze case_change").update();
        STORE.forEach(step -> jdbc.sql(step).param("kind", table.name()).update());
        // After a first delivery the planner still takes the table for empty, and reads all of it again for each child.
        jdbc.sql("analyze case_record").update();
        return jdbc.sql("""
                        select count(*) filter (where not known) as added, count(*) filter (where known) as corrected,
                               min(touches) as touches
                          from case_change
                        """)
                .query((row, number) -> new Changes(
                        row.getInt("added"), row.getInt("corrected"), row.getObject("touches", LocalDate.class)))
                .single();
    }

    /** Cases that nobody has held since a day. */
    void forgetBefore(LocalDate oldest) {
        jdbc.sql(FORGET).param("oldest", oldest).update();
    }

    /** @param touches the earliest day that a change can touch; null when there is none, or it touches no day */
    record Changes(int added, int corrected, @Nullable LocalDate touches) {

        int all() {
            return added + corrected;
        }
    }
}
