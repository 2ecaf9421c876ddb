package org.goldenthread.organisation;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.tabular.RowProblems;

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

    /** With more problems than this it is the wrong file, and a list of them would help nobody. */
    private static final int MOST_PROBLEMS = 100_000;

    private final String fileName;
    private final List<String> columns;

    ImportFile(String fileName, List<String> columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    public String fileName() {
        return fileName;
    }

    /** Columns that a file must have; {@code people.csv} may also have {@code post_number} and {@code language}, the other {@code valid_to}. */
    public List<String> columns() {
        return columns;
    }

    RowProblems<ImportReason> problems() {
        return RowProblems.refusingBeyond(MOST_PROBLEMS, fileName);
    }

    static ImportFile called(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst()
                .orElseThrow();
    }
}
