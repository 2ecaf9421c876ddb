package org.goldenthread.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.tabular.CopyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code absences.csv}: one row for each absence, known by person and first day. */
@Component
class AbsenceRows implements FileRows {

    private static final int MONTHS_KEPT = 36;

    private static final String CHANGED = """
            from incoming join person using (employee_number)
                 left join absence known on known.person_id = person.person_id and known.first_day = incoming.first_day
            where (incoming.last_day, incoming.cause, incoming.days_lost)
                  is distinct from (known.last_day, known.cause, known.days_lost)
            """;

    private final JdbcClient jdbc;
    private final Lists lists;
    private final StaffDirectory directory;

    AbsenceRows(JdbcClient jdbc, Lists lists, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.directory = directory;
    }

    @Override
    public WorkforceFile file() {
        return WorkforceFile.ABSENCES;
    }

    @Override
    public String create() {
        return """
                create temporary table incoming (row_no integer, employee_number text, first_day date, last_day date,
                    cause text, days_lost numeric(5, 1)) on commit drop
                """;
    }

    @Override
    public void copy(RowValues row, CopyRows rows) {
        String number = row.required("employee_number");
        LocalDate first = row.requiredDate("first_day");
        LocalDate last = row.date("last_day");
        String cause = row.requiredGroup("cause", lists.causes());
        BigDecimal lost = row.number("days_lost", 1);
        LocalDate today = directory.today();
        if (first != null && first.isAfter(today)) {
            row.problem("first_day", first.toString(), WorkforceReason.IN_THE_FUTURE, null);
        }
        if (first != null && first.isBefore(today.minusMonths(MONTHS_KEPT))) {
            row.problem("first_day", first.toString(), WorkforceReason.TOO_OLD, null);
        }
        if (first != null && last != null && last.isBefore(first)) {
            row.problem("last_day", last.toString(), WorkforceReason.END_BEFORE_START, null);
        } else if (first != null && lost != null) {
            long days = Math.max(0, ChronoUnit.DAYS.between(first, last == null ? today : last)) + 1;
            if (lost.compareTo(BigDecimal.valueOf(days)) > 0) {
                row.problem(
                        "days_lost", lost.toString(), WorkforceReason.MORE_DAYS_THAN_THERE_ARE, Long.toString(days));
            }
        }
        if (row.areGood()) {
            rows.write(row.number(), number, first, last, cause, lost);
        }
    }

    @Override
    public List<Check> checks() {
        return List.of(
                FileRows.once("employee_number", "employee_number, first_day"),
                FileRows.knownPerson(),
                new Check("first_day", WorkforceReason.NOT_IN_POST, """
                        select row_no, cast(first_day as text) as value from incoming join person using (employee_number)
                         where not exists (select from post
                                            where post.person_id = person.person_id and valid_from <= first_day
                                              and (valid_to is null or valid_to > first_day))
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

    /** The first absence that the portal knows is in the figures of all months: until then there are none. */
    @Override
    public Touched touched() {
        return new Touched(
                "select unit_id from post where person_id in (select person.person_id " + CHANGED + ")",
                "select case when exists (select from absence where days_lost > 0) then min(incoming.first_day)"
                        + " else date '2000-01-01' end " + CHANGED);
    }

    @Override
    public void store() {
        jdbc.sql("insert into absence (person_id, first_day, last_day, cause, days_lost)"
                        + " select person.person_id, incoming.first_day, incoming.last_day, incoming.cause, incoming.days_lost "
                        + CHANGED + """
                        on conflict (person_id, first_day) do update
                           set last_day = excluded.last_day, cause = excluded.cause, days_lost = excluded.days_lost
                        """)
                .update();
    }
}
