package org.goldenthread.workforce;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.tabular.CopyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code leavers.csv}: why somebody left, known by person and last day; that they left is known from the file of people. */
@Component
class LeaverRows implements FileRows {

    private static final String CHANGED = """
            from incoming join person using (employee_number)
                 left join leaving_reason known
                   on known.person_id = person.person_id and known.last_day = incoming.last_day
            where incoming.reason is distinct from known.reason
            """;

    private final JdbcClient jdbc;
    private final Lists lists;

    LeaverRows(JdbcClient jdbc, Lists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public WorkforceFile file() {
        return WorkforceFile.LEAVERS;
    }

    @Override
    public String create() {
        return "create temporary table incoming (row_no integer, employee_number text, last_day date, reason text)"
                + " on commit drop";
    }

    @Override
    public void copy(RowValues row, CopyRows rows) {
        String number = row.required("employee_number");
        LocalDate last = row.requiredDate("last_day");
        String reason = row.requiredGroup("reason", lists.reasons());
        if (row.areGood()) {
            rows.write(row.number(), number, last, reason);
        }
    }

    @Override
    public List<Check> checks() {
        return List.of(
                FileRows.once("employee_number", "employee_number, last_day"),
                FileRows.knownPerson(),
                new Check("last_day", WorkforceReason.NOT_A_LEAVER, """
                        select row_no, cast(last_day as text) as value from incoming join person using (employee_number)
                         where not exists (select from post where post.person_id = person.person_id
                                              and valid_to = last_day + 1)
                        """));
    }

    @Override
    public Changes compare() {
        return jdbc.sql(
                        "select count(*) filter (where known.person_id is null) as added, count(known.person_id) as corrected "
                                + CHANGED)
                .query((row, number) -> new Changes(row.getInt("added"), row.getInt("corrected")))
                .single();
    }

    @Override
    public Touched touched() {
        return new Touched(
                "select unit_id from post where person_id in (select person.person_id " + CHANGED + ")",
                Touched.LAST_MONTH_ALONE);
    }

    @Override
    public void store() {
        jdbc.sql("insert into leaving_reason (person_id, last_day, reason)"
                        + " select person.person_id, incoming.last_day, incoming.reason " + CHANGED
                        + " on conflict (person_id, last_day) do update set reason = excluded.reason")
                .update();
    }
}
