package org.goldenthread.local;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the demo organisation as the files that a real one would send. */
final class DemoFiles {

    private DemoFiles() {}

    static Path structure(DemoOrganisation organisation, Path folder) throws IOException {
        Path file = folder.resolve("structure.csv");
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord("code", "name", "kind", "parent", "lead", "valid_from");
            organisation
                    .units()
                    .forEach(unit -> csv.writeRecord(
                            unit.code(),
                            unit.name(),
                            unit.kind(),
                            unit.parent(),
                            unit.lead(),
                            DemoOrganisation.FOUNDED.toString()));
        }
        return file;
    }

    static Path people(DemoOrganisation organisation, Path folder) throws IOException {
        Path file = folder.resolve("people.csv");
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(
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
                    "manager");
            organisation
                    .people()
                    .forEach(person -> csv.writeRecord(
                            person.number(),
                            person.givenName(),
                            person.familyName(),
                            person.email(),
                            person.unit(),
                            person.jobRole(),
                            person.practiceLevel(),
                            person.fte(),
                            person.contract(),
                            person.start().toString(),
                            person.end() == null ? "" : person.end().toString(),
                            person.manager()));
        }
        return file;
    }

    /** @param today the 24 months before this day's month are observed */
    static Path observations(DemoOrganisation organisation, LocalDate today, Path folder) throws IOException {
        Path file = folder.resolve("observations.csv");
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord("employee_number", "measure", "period", "numerator", "denominator");
            new DemoObservations(today).write(organisation, csv);
        }
        return file;
    }
}
