package org.goldenthread.workforce;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.tabular.CopyRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code equality.csv}: what staff have said about themselves, the whole of it on one day. It is counted while it is read, and
 * only the counts that may be shown are kept: no row of any person, and no small group either.
 */
@Component
class EqualityRows implements FileRows {

    /** Employees in post at the end of the last month in each service, with what the file says of them. */
    private static final String COUNTED = """
            select service_id, coalesce(%s, 'not-declared') as category, count(*) as people, count(*) as amount
              from wf_staff join person using (person_id) left join incoming using (employee_number)
             where not agency and month = (select max(month) from wf_month)
             group by service_id, category
            """;

    private final JdbcClient jdbc;
    private final Lists lists;
    private final WorkforceUpdate update;
    private final ShareRows shares;
    private final StaffDirectory directory;

    EqualityRows(JdbcClient jdbc, Lists lists, WorkforceUpdate update, ShareRows shares, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.update = update;
        this.shares = shares;
        this.directory = directory;
    }

    @Override
    public WorkforceFile file() {
        return WorkforceFile.EQUALITY;
    }

    @Override
    public String create() {
        return """
                create temporary table incoming (row_no integer, employee_number text, sex text, ethnic_group text,
                    disability text) on commit drop
                """;
    }

    @Override
    public void copy(RowValues row, CopyRows rows) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.number());
        values.add(row.required("employee_number"));
        lists.characteristics().forEach(list -> values.add(row.group(list.kind(), list)));
        if (row.areGood()) {
            rows.write(values.toArray());
        }
    }

    @Override
    public List<Check> checks() {
        return List.of(FileRows.once("employee_number", "employee_number"), FileRows.knownPerson());
    }

    /** It is all counted anew, so either everything changes or nothing does. */
    @Override
    public Changes compare() {
        Scope all = update.lastMonth();
        LocalDate asOf = YearMonth.from(directory.today()).minusMonths(1).atEndOfMonth();
        boolean changed = false;
        for (GroupList list : lists.characteristics()) {
            List<String> groups = new ArrayList<>(WorkforceUpdate.keys(list));
            groups.add(Lists.NOT_DECLARED);
            changed |= shares.replace(list.kind(), "headcount", groups, COUNTED.formatted(list.kind()), asOf, all);
        }
        int rows =
                jdbc.sql("select count(*) from incoming").query(Integer.class).single();
        return new Changes(changed ? rows : 0, 0);
    }

    /** Nothing but what has been counted anew already. */
    @Override
    public Touched touched() {
        return new Touched("select cast(null as bigint) where false", Touched.LAST_MONTH_ALONE);
    }

    /** Done already: a preview is rolled back. */
    @Override
    public void store() {}
}
