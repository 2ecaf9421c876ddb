package org.goldenthread.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.tabular.CopyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code establishment.csv}: budgeted posts, known by unit, role and the day from which they are budgeted. */
@Component
class EstablishmentRows implements FileRows {

    private static final String CHANGED = """
            from incoming join unit on unit.code = incoming.unit
                 left join establishment known on known.unit_id = unit.unit_id and known.job_role = incoming.job_role
                       and known.valid_from = incoming.valid_from
            where incoming.fte is distinct from known.fte
            """;

    private final JdbcClient jdbc;

    EstablishmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public WorkforceFile file() {
        return WorkforceFile.ESTABLISHMENT;
    }

    @Override
    public String create() {
        return """
                create temporary table incoming (row_no integer, unit text, job_role text, fte numeric(8, 2),
                    valid_from date) on commit drop
                """;
    }

    @Override
    public void copy(RowValues row, CopyRows rows) {
        String unit = row.required("unit");
        String role = row.required("job_role");
        BigDecimal fte = row.number("fte", 2);
        LocalDate from = row.requiredDate("valid_from");
        if (row.areGood()) {
            rows.write(row.number(), unit, role, fte, from);
        }
    }

    @Override
    public List<Check> checks() {
        return List.of(
                FileRows.once("unit", "unit, lower(job_role), valid_from"),
                new Check("unit", WorkforceReason.UNKNOWN_UNIT, """
                select row_no, unit as value from incoming
                 where not exists (select from unit where unit.code = incoming.unit)
                """));
    }

    @Override
    public Changes compare() {
        return jdbc.sql(
                        "select count(*) filter (where known.unit_id is null) as added, count(known.unit_id) as corrected "
                                + CHANGED)
                .query((row, number) -> new Changes(row.getInt("added"), row.getInt("corrected")))
                .single();
    }

    @Override
    public Touched touched() {
        return new Touched("select unit.unit_id " + CHANGED, "select min(incoming.valid_from) " + CHANGED);
    }

    @Override
    public void store() {
        jdbc.sql("insert into establishment (unit_id, job_role, valid_from, fte)"
                        + " select unit.unit_id, incoming.job_role, incoming.valid_from, incoming.fte " + CHANGED
                        + " on conflict (unit_id, job_role, valid_from) do update set fte = excluded.fte")
                .update();
    }
}
