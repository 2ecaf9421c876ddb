package org.goldenthread.workforce;

import java.util.List;
import org.goldenthread.tabular.CopyRows;

/** What is peculiar to one of the files: its rows wait in a table of the transaction that is named after it. */
interface FileRows {

    /** Finds rows that are wrong beside the others or beside what the portal knows: row_no and value. */
    record Check(String column, WorkforceReason reason, String finds) {}

    /** What a file changes; both nought when the portal has it already. */
    record Changes(int added, int corrected) {}

    WorkforceFile file();

    /** Creates the table {@code incoming}, whose first column is row_no. */
    String create();

    /** Writes a row, if its values are good by themselves. */
    void copy(RowValues row, CopyRows rows);

    List<Check> checks();

    /** What the good rows would change. */
    Changes compare();

    /**
     * What the good rows would touch, as queries; before they are stored.
     *
     * @param units keys of the units that they are about
     * @param since the earliest day whose figures they change; none for the last month alone
     */
    record Touched(String units, String since) {

        static final String LAST_MONTH_ALONE = "select cast(null as date) where false";
    }

    Touched touched();

    void store();

    /** Rows with the same key: the file does not say which is right, so none but the first is taken. */
    static Check once(String column, String key) {
        return new Check(column, WorkforceReason.DUPLICATE, """
                select row_no, %s as value
                  from (select row_no, %s, row_number() over (partition by %s order by row_no) as place from incoming) numbered
                 where place > 1
                """.formatted(column, column, key));
    }

    static Check knownPerson() {
        return new Check("employee_number", WorkforceReason.UNKNOWN_PERSON, """
                select row_no, employee_number as value from incoming
                 where not exists (select from person where person.employee_number = incoming.employee_number)
                """);
    }
}
