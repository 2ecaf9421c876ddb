package org.goldenthread.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.tabular.CopyRows;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.RowProblems;

/** The rows of {@code people.csv}, as they wait in a table of the transaction; {@code until} is the day after the end. */
final class PeopleRows {

    static final String TABLE = "people_row";

    static final List<String> CREATE = List.of("drop table if exists pg_temp.people_row", """
                    create temp table people_row (
                        row_no int primary key, bad boolean not null, employee_number text, given_name text,
                        family_name text, email text, post_number text, unit text, job_role text, practice_level text,
                        fte numeric(4, 3), contract_type text, started date, until date, manager text, language text) on commit drop
                    """);

    /** Once the rows are in: a table of the transaction gets no statistics by itself. */
    static final List<String> PREPARE = List.of(
            "create index people_row_key on people_row (employee_number, post_number)",
            "create index people_row_email on people_row (lower(email))",
            "analyze people_row");

    /**
     * What is wrong with a row by itself or beside any other row of the file, good or bad. None of two rows for one post is
     * taken: the file does not say which is right.
     */
    static final List<String> CHECKS_OF_ALL = List.of("""
                    select row_no, 'employee_number' as column_name, employee_number as value, 'DUPLICATE' as reason,
                           cast(other_row as text) as detail
                      from (select row_no, employee_number,
                                   case when row_no = min(row_no) over same then max(row_no) over same
                                        else min(row_no) over same end as other_row
                              from people_row where employee_number is not null
                            window same as (partition by employee_number, post_number)) as counted
                     where row_no <> other_row
                    """, """
                    select row_no, 'unit' as column_name, unit as value, 'UNKNOWN_UNIT' as reason, null as detail
                      from people_row
                     where unit is not null and not exists (select from unit where unit.code = people_row.unit)
                    """, """
                    select row_no, 'unit' as column_name, people_row.unit as value, 'UNIT_CLOSED' as reason,
                           cast(valid_to - 1 as text) as detail
                      from people_row join unit on unit.code = people_row.unit
                           join lateral (select valid_to from unit_version where unit_version.unit_id = unit.unit_id
                                          order by valid_from desc limit 1) latest on true
                     where valid_to < coalesce(until, 'infinity')
                    """, """
                    select row_no, 'manager' as column_name, manager as value, 'UNKNOWN_MANAGER' as reason,
                           null as detail
                      from people_row
                     where manager is not null
                       and not exists (select from person where person.employee_number = people_row.manager)
                       and not exists (select from people_row other where other.employee_number = people_row.manager)
                    """);

    /** What is wrong beside the good rows; refusing a row can leave another one wrong. */
    static final List<String> CHECKS_OF_GOOD = List.of("""
                    select row_no, 'employee_number' as column_name, employee_number as value,
                           'DIFFERENT_PERSON' as reason, cast(first_row as text) as detail
                      from (select row_no, employee_number, first_value(row_no) over same as first_row,
                                   (given_name, family_name, lower(email)) as named,
                                   first_value((given_name, family_name, lower(email))) over same as first_named
                              from people_row where not bad
                            window same as (partition by employee_number order by row_no)) as counted
                     where named <> first_named
                    """, """
                    select row_no, 'start' as column_name, cast(people_row.started as text) as value,
                           'START_BEFORE_EARLIER_END' as reason, cast(max(earlier.valid_to) - 1 as text) as detail
                      from people_row join person using (employee_number)
                           join lateral (select started, valid_to from post
                                          where post.person_id = person.person_id
                                            and post.post_number = people_row.post_number
                                          order by valid_from desc limit 1) latest on true
                           join post earlier on earlier.person_id = person.person_id
                                and earlier.post_number = people_row.post_number
                                and earlier.started <> latest.started and earlier.valid_to > people_row.started
                     where not bad and (latest.valid_to is null or people_row.started < latest.valid_to)
                     group by row_no, people_row.started
                    """, """
                    select row_no, 'email' as column_name, email as value, 'EMAIL_TAKEN' as reason,
                           min(other_number) as detail
                      from (select mine.row_no, mine.email, other.employee_number as other_number
                              from people_row mine join people_row other on lower(other.email) = lower(mine.email)
                             where not mine.bad and not other.bad and other.employee_number <> mine.employee_number
                               and not exists (select from person where lower(person.email) = lower(mine.email)
                                                  and person.employee_number = mine.employee_number)
                            union all
                            select mine.row_no, mine.email, person.employee_number
                              from people_row mine join person on lower(person.email) = lower(mine.email)
                             where not mine.bad and person.employee_number <> mine.employee_number
                               and not exists (select from people_row gives_up
                                                where gives_up.employee_number = person.employee_number
                                                  and not gives_up.bad
                                                  and lower(gives_up.email) <> lower(person.email))) as taken
                     group by row_no, email
                    """);

    private PeopleRows() {}

    static void copy(CsvRow csv, RowProblems<ImportReason> problems, CopyRows rows) {
        var row = new RowReader(csv, problems);
        String employeeNumber = row.required("employee_number");
        String givenName = row.required("given_name");
        String familyName = row.required("family_name");
        String email = row.email("email");
        String postNumber = row.text("post_number");
        String unit = row.required("unit");
        String jobRole = row.required("job_role");
        String practiceLevel = row.text("practice_level");
        BigDecimal fte = row.fte("fte");
        ContractType contractType = row.word("contract_type", ContractType.class, ImportReason.NOT_A_CONTRACT_TYPE);
        LocalDate start = row.requiredDate("start");
        LocalDate end = row.date("end");
        String manager = row.text("manager");
        String language = row.language("language");
        if (start != null && end != null && end.isBefore(start)) {
            row.problem("end", end.toString(), ImportReason.END_BEFORE_START);
        }
        if (manager != null && manager.equals(employeeNumber)) {
            row.problem("manager", manager, ImportReason.OWN_MANAGER);
        }
        rows.write(
                row.number(),
                row.isBad(),
                employeeNumber,
                givenName,
                familyName,
                email,
                postNumber == null ? "1" : postNumber,
                unit,
                jobRole,
                practiceLevel,
                fte,
                contractType,
                start,
                end == null ? null : end.plusDays(1),
                manager,
                language);
    }
}
