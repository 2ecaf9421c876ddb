package org.goldenthread.workforce;

import java.util.List;

/** The files of the workforce, with the columns that must be there; columns may come in any order. */
public enum WorkforceFile {
    ABSENCES("absences.csv", List.of("employee_number", "first_day", "last_day", "cause", "days_lost")),
    ESTABLISHMENT("establishment.csv", List.of("unit", "job_role", "fte", "valid_from")),
    LEAVERS("leavers.csv", List.of("employee_number", "last_day", "reason")),
    EQUALITY("equality.csv", List.of("employee_number", "sex", "ethnic_group", "disability"));

    private final String fileName;
    private final List<String> columns;

    WorkforceFile(String fileName, List<String> columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    public String fileName() {
        return fileName;
    }

    public List<String> columns() {
        return columns;
    }
}
