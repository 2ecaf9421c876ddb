package org.goldenthread.local;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenthread.organisation.ImportFile;
import org.goldenthread.performance.ObservationImport;
import org.goldenthread.tabular.RowsReport;

/** Writes the demo organisation as the files that a real one would send, each with the columns that its import names. */
final class DemoFiles {

    private DemoFiles() {}

    /** @throws IllegalStateException when a row of the demo's own file was refused, or all of it */
    static void requireAll(RowsReport<?> report, String what) {
        if (report.problem().isPresent() || !report.errors().isEmpty()) {
            throw new IllegalStateException("The demo's " + what + " were refused: " + report);
        }
    }

    static Path structure(DemoOrganisation organisation, Path folder) throws IOException {
        Path file = folder.resolve(ImportFile.STRUCTURE.fileName());
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(ImportFile.STRUCTURE.columns());
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

    /** @param sent the day whose state the file describes, one of {@link DemoOrganisation#SENT} */
    static Path people(DemoOrganisation organisation, LocalDate sent, Path folder) throws IOException {
        Path file = folder.resolve(peopleName(sent));
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(ImportFile.PEOPLE.columns());
            organisation
                    .peopleOn(sent)
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

    /** The last file has the name that a file of people usually has; those before it bear their day. */
    static String peopleName(LocalDate sent) {
        return sent.equals(DemoOrganisation.AS_OF) ? ImportFile.PEOPLE.fileName() : "people-" + sent + ".csv";
    }

    /** @param today the 24 months before this day's month are observed */
    static Path observations(DemoOrganisation organisation, LocalDate today, Path folder) throws IOException {
        Path file = folder.resolve("observations.csv");
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(ObservationImport.COLUMNS);
            new DemoObservations(today).write(organisation, csv);
        }
        return file;
    }
}
