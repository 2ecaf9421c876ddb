package org.goldenthread.local;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.goldenthread.local.DemoOrganisation.PersonRow;
import org.goldenthread.workforce.WorkforceFile;

/** Writes the files of the demo's workforce, as HR would send them with the last file of people: the same each time. */
final class DemoWorkforceFiles {

    private static final List<String> REASONS =
            List.of("another council", "family", "another council", "moved away", "another council", "health");

    /** The budget of the first file of people, and that of this spring. */
    private static final List<LocalDate> BUDGETS = List.of(LocalDate.of(2024, 4, 1), LocalDate.of(2026, 4, 1));

    private final DemoOrganisation organisation;

    DemoWorkforceFiles(DemoOrganisation organisation) {
        this.organisation = organisation;
    }

    Path write(WorkforceFile kind, Path folder) throws IOException {
        Path file = folder.resolve(kind.fileName());
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(kind.columns());
            rows(kind).accept(csv);
        }
        return file;
    }

    private Consumer<CsvWriter> rows(WorkforceFile kind) {
        return switch (kind) {
            case ABSENCES -> csv -> organisation.people().forEach(person -> absences(person, csv));
            case ESTABLISHMENT -> this::establishment;
            case LEAVERS -> csv -> organisation.people().forEach(person -> leaver(person, csv));
            case EQUALITY -> csv -> organisation.people().forEach(person -> equality(person, csv));
        };
    }

    private void absences(PersonRow person, CsvWriter csv) {
        DemoAbsences.of(organisation, person)
                .forEach(absence -> csv.writeRecord(
                        person.number(),
                        absence.first().toString(),
                        absence.lasts() ? "" : absence.last().toString(),
                        absence.cause(),
                        Integer.toString(absence.lost())));
    }

    /** What people fill, agency workers included, and here and there a post that nobody fills. */
    private void establishment(CsvWriter csv) {
        for (LocalDate from : BUDGETS) {
            LocalDate day = from.equals(BUDGETS.getFirst()) ? DemoOrganisation.SENT.getFirst() : DemoOrganisation.AS_OF;
            Map<String, BigDecimal> filled = new TreeMap<>();
            organisation.people().stream()
                    .filter(person -> organisation.inPost(person, day)
                            && !person.contract().equals("student"))
                    .forEach(person -> filled.merge(
                            person.unit() + "," + person.jobRole(), new BigDecimal(person.fte()), BigDecimal::add));
            filled.forEach((place, fte) -> {
                boolean vacant = place.endsWith("ocial worker") && place.hashCode() % 3 == 0;
                BigDecimal budget =
                        fte.setScale(0, RoundingMode.CEILING).add(vacant ? BigDecimal.ONE : BigDecimal.ZERO);
                String[] parts = place.split(",", 2);
                csv.writeRecord(parts[0], parts[1], budget.toString(), from.toString());
            });
        }
    }

    /** Two groups of reasons: more would be too few people each to be shown of any service. */
    private void leaver(PersonRow person, CsvWriter csv) {
        int number = Integer.parseInt(person.number().substring(1));
        organisation
                .lastDays(person)
                .forEach(day -> csv.writeRecord(person.number(), day.toString(), REASONS.get(number % REASONS.size())));
    }

    /** Who is in post on the last day of the month that the file describes. */
    private void equality(PersonRow person, CsvWriter csv) {
        Random random = new Random(41L * person.number().hashCode());
        if (person.end() == null && random.nextInt(10) > 0) {
            int ethnic = random.nextInt(100);
            csv.writeRecord(
                    person.number(),
                    random.nextInt(100) < 83 ? "female" : "male",
                    ethnic < 68 ? "white" : ethnic < 79 ? "black" : ethnic < 89 ? "asian" : ethnic < 94 ? "mixed" : "",
                    random.nextInt(9) == 0 ? "yes" : random.nextInt(12) == 0 ? "" : "no");
        }
    }
}
