package org.goldenthread.organisation;

import java.util.List;

/** The two files of an import, with the columns that must be there; columns may come in any order. */
public enum ImportFile {
    STRUCTURE("structure.csv", List.of("code", "name", "kind", "parent", "lead", "valid_from")),
    PEOPLE(
            "people.csv",
            List.of(
                    "employee_number",
                    "given_name",
                    "family_name",
                    "email",
                    "unit",
                    "job_role",
                    "practice_level",
                    "fte",
                    "contract_type",
                    "start",
                    "end",
                    "manager"));

    private final String fileName;
    private final List<String> columns;

    ImportFile(String fileName, List<String> columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    public String fileName() {
        return fileName;
    }

    /** Columns that a file must have; {@code people.csv} may also have {@code post_number}. */
    public List<String> columns() {
        return columns;
    }
}
